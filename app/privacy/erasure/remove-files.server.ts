import { and, eq } from 'drizzle-orm';
import type { FileStore } from '~/platform/files.server';
import type { Db } from '~db/client';
import { fileRemovals } from '~db/schema/documents';

/** Notes files to be removed once this transaction is committed; `removeFiles` does it, however often it is killed. */
export async function removeLater(
  tx: Db,
  { workspaceId, keys, now }: { workspaceId: string; keys: readonly string[]; now: Date },
): Promise<void> {
  if (keys.length === 0) return;
  const rows = keys.map((storageKey) => ({ workspaceId, storageKey, createdAt: now }));
  await tx.insert(fileRemovals).values(rows).onConflictDoNothing();
}

/** Removes what is noted; a note goes after its file, so that a kill in between does it again. */
export async function removeFiles({ db, files }: { db: Db; files: FileStore }): Promise<void> {
  for (const { workspaceId, storageKey } of await db.select().from(fileRemovals)) {
    await files.remove(storageKey);
    await db
      .delete(fileRemovals)
      .where(and(eq(fileRemovals.workspaceId, workspaceId), eq(fileRemovals.storageKey, storageKey)));
  }
}
