import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import type { Person } from '../find-person.server';

/** A company at which nobody else is known goes too: of a one-woman firm its name is hers. Gives back how many. */
export async function forgetCompanies(tx: Db, { workspaceId, companyIds }: Person): Promise<number> {
  const alone = await tx.execute<{ id: string }>(sql`
    delete from companies c where c.workspace_id = ${workspaceId} and c.id in ${idSet(companyIds)}
      and not exists (select from prospects p where p.workspace_id = c.workspace_id and p.company_id = c.id)
      and not exists (select from clients k where k.workspace_id = c.workspace_id and k.company_id = c.id)
    returning c.id`);
  const ids = [...alone].map(({ id }) => id);
  await tx.execute(sql`
    delete from merges where workspace_id = ${workspaceId} and kind = 'company' and kept_id in ${idSet(ids)}`);
  return ids.length;
}
