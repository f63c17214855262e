import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import type { Person } from '../find-person.server';
import { removeLater } from './remove-files.server';

/** Takes away the files kept with her, but for those that stand elsewhere too. Gives back how many. */
export async function forgetFiles(tx: Db, { workspaceId, ids }: Person, now: Date): Promise<number> {
  const elsewhere = ['documents', 'packet_items', 'agreements'].map(
    (table) => sql`and not exists (select from ${sql.identifier(table)} o
      where o.workspace_id = f.workspace_id and o.file_id = f.id)`,
  );
  const gone = await tx.execute<{ id: string; keys: string[] }>(sql`
    select f.id, array_remove(array[f.storage_key, f.preview_key], null) as keys from files f
    where f.workspace_id = ${workspaceId}
      and f.id in (select file_id from prospect_files
        where workspace_id = ${workspaceId} and prospect_id in ${idSet(ids)})
      and not exists (select from prospect_files o where o.workspace_id = f.workspace_id
        and o.file_id = f.id and o.prospect_id not in ${idSet(ids)})
      ${sql.join(elsewhere, sql` `)}`);
  await tx.execute(sql`
    delete from prospect_files where workspace_id = ${workspaceId} and prospect_id in ${idSet(ids)}`);
  const fileIds = [...gone].map(({ id }) => id);
  await tx.execute(sql`delete from files where workspace_id = ${workspaceId} and id in ${idSet(fileIds)}`);
  const keys = [...gone].flatMap(({ keys }) => keys);
  await removeLater(tx, { workspaceId, keys, now });
  return fileIds.length;
}
