import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';

/** What a prospect is called in a line about it: the person, the firm, the number. */
export async function nameOfProspect(
  db: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
): Promise<string> {
  const [found] = await db.execute<{ name: string | null }>(sql`
    select coalesce(nullif(concat_ws(' ', p.first_name, p.last_name), ''), c.name,
      (select n.e164 from phone_numbers n where n.workspace_id = p.workspace_id and n.prospect_id = p.id
        order by n.position limit 1)) as name
    from prospects p left join companies c on c.workspace_id = p.workspace_id and c.id = p.company_id
    where p.workspace_id = ${workspaceId} and p.id = ${prospectId}`);
  return found?.name ?? '–';
}
