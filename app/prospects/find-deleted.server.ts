import { and, eq } from 'drizzle-orm';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';

/** What a prospect is called and whether it has been deleted: the only reading that finds one that has. */
export async function findDeleted(
  db: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
) {
  const { id, title, firstName, lastName, deletedAt } = prospects;
  const [found] = await db
    .select({ id, title, firstName, lastName, deletedAt, company: companies.name })
    .from(prospects)
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  return found ? ok(found) : fail('not_found');
}
