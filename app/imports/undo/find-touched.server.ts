import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import type { WhichImport } from '../is-import.server';

/**
 * Those of the prospects somebody has dealt with since the import: called, edited, moved, put on another list,
 * referred to. Rows are locked, so that nobody does before the transaction ends.
 */
export async function findTouched(
  tx: Db,
  { workspaceId, importId }: WhichImport,
  prospectIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const touched = await tx.execute<{ id: string }>(sql`
    select p.id from prospects p
    cross join lateral (select max(r.version) as version from import_rows r
      where r.workspace_id = p.workspace_id and r.prospect_id = p.id and r.import_id = ${importId}) ours
    cross join lateral (select (array_agg(a.id order by a.id))[1] as first_id, max(a.at) as last_at
      from activities a where a.workspace_id = p.workspace_id and a.prospect_id = p.id and a.kind = 'imported'
        and a.data ->> 'importId' = ${importId}) imported
    where p.workspace_id = ${workspaceId} and p.id in ${idSet(prospectIds)} and (
      p.version > ours.version or p.deleted_at is not null
      or exists (select from activities a where a.workspace_id = p.workspace_id and a.prospect_id = p.id
        and a.id > imported.first_id and (a.kind <> 'imported' or a.data ->> 'importId' <> ${importId}))
      or exists (select from prospect_list_entries e where e.workspace_id = p.workspace_id
        and e.prospect_id = p.id and e.added_at > imported.last_at)
      or exists (select from prospects r where r.workspace_id = p.workspace_id and r.referred_by_id = p.id))
    for update of p`);
  return new Set([...touched].map(({ id }) => id));
}
