import { and, eq } from 'drizzle-orm';
import { isProspect } from '~/prospects/is-prospect.server';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { companies } from '~db/schema/companies';

/** What a task is about; it can also stand alone. */
export interface TaskSubject {
  prospectId?: string | null | undefined;
  companyId?: string | null | undefined;
  clientId?: string | null | undefined;
}

/** The records of the workspace a task is about, a client's prospect among them; null when one isn't there. */
export async function findSubject(
  db: Db,
  workspaceId: string,
  { prospectId = null, companyId = null, clientId = null }: TaskSubject,
) {
  if (clientId) {
    const [client] = await db
      .select({ prospectId: clients.prospectId })
      .from(clients)
      .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)));
    return client ? { clientId, prospectId: client.prospectId, companyId: null } : null;
  }
  if (companyId) {
    const ours = and(eq(companies.workspaceId, workspaceId), eq(companies.id, companyId));
    return (await db.$count(companies, ours)) > 0 ? { clientId, prospectId: null, companyId } : null;
  }
  if (prospectId && !(await isProspect(db, { workspaceId, prospectId }))) return null;
  return { clientId, prospectId, companyId };
}
