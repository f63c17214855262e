import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';

export interface Person {
  workspaceId: string;
  /** Her record, and those that were merged into it. */
  ids: string[];
  companyIds: string[];
  /** First and last names as they stand in her records, those with both. */
  names: { first: string; last: string }[];
  isClient: boolean;
}

export interface WhichPerson {
  workspaceId: string;
  prospectId: string;
}

/** The records of one person; null when there is none. With `lock` nobody else changes them until the transaction ends. */
export async function findPerson(
  tx: Db,
  { workspaceId, prospectId }: WhichPerson,
  { lock = false } = {},
): Promise<Person | null> {
  const found = await tx.execute<{ id: string }>(sql`
    with recursive person (id) as (
      select id from prospects where workspace_id = ${workspaceId} and id = ${prospectId}
      union select m.gone_id from person join merges m on m.workspace_id = ${workspaceId}
        and m.kept_id = person.id and m.kind = 'prospect' and m.undone_at is null)
    select id from person`);
  const ids = [...found].map(({ id }) => id);
  if (ids.length === 0) return null;
  const own = and(eq(prospects.workspaceId, workspaceId), sql`${prospects.id} in ${idSet(ids)}`);
  const { companyId, firstName, lastName } = prospects;
  const select = tx.select({ companyId, firstName, lastName }).from(prospects).where(own);
  const rows = await (lock ? select.orderBy(prospects.id).for('update') : select);
  const asClient = and(eq(clients.workspaceId, workspaceId), sql`${clients.prospectId} in ${idSet(ids)}`);
  return {
    workspaceId,
    ids,
    companyIds: [...new Set(rows.flatMap((row) => row.companyId ?? []))],
    names: rows.flatMap(({ firstName: first, lastName: last }) => (first && last ? [{ first, last }] : [])),
    isClient: (await tx.$count(clients, asClient)) > 0,
  };
}
