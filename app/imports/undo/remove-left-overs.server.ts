import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { WhichImport } from '../is-import.server';

/** Companies, tags and lists that the import made and nothing uses any more go. */
export async function removeLeftOvers(tx: Db, { workspaceId, importId }: WhichImport): Promise<void> {
  await tx.execute(sql`
    delete from companies c where c.workspace_id = ${workspaceId} and c.import_id = ${importId}
      and not exists (select from prospects p where p.workspace_id = c.workspace_id and p.company_id = c.id)
      and not exists (select from clients k where k.workspace_id = c.workspace_id and k.company_id = c.id)`);
  await tx.execute(sql`
    delete from tags t where t.workspace_id = ${workspaceId} and t.import_id = ${importId}
      and not exists (select from prospect_tags g where g.workspace_id = t.workspace_id and g.tag_id = t.id)`);
  await tx.execute(sql`
    delete from prospect_lists l where l.workspace_id = ${workspaceId} and l.import_id = ${importId}
      and not exists (select from prospect_list_entries e where e.workspace_id = l.workspace_id and e.list_id = l.id)
      and not exists (select from call_sessions s where s.workspace_id = l.workspace_id and s.list_id = l.id)`);
}
