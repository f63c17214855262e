import { asc, eq } from 'drizzle-orm';
import { prospectRows } from '~/prospects/prospect-rows.server';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';

/** So many clients as a list can show without a search. */
const MOST_CLIENTS = 50;

export type Referrer = Awaited<ReturnType<typeof offerReferrers>>[number];

/** Whom she may name first as having brought the people of a file: her clients, and whoever is named already. */
export async function offerReferrers(db: Db, workspaceId: string, chosenId: string | null) {
  const known = await db
    .select({ id: clients.prospectId })
    .from(clients)
    .where(eq(clients.workspaceId, workspaceId))
    .orderBy(asc(clients.state), asc(clients.name))
    .limit(MOST_CLIENTS);
  const ids = new Set([...(chosenId ? [chosenId] : []), ...known.map(({ id }) => id)]);
  const rows = await prospectRows(db, workspaceId, [...ids]);
  return rows.map(({ id, title, firstName, lastName, company }) => ({
    ...{ id, title, firstName, lastName, company },
  }));
}
