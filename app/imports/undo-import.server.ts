import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';
import { removeLeftOvers } from './undo/remove-left-overs.server';
import { undoBatch } from './undo/undo-batch.server';

interface Undo extends WhichImport {
  now: () => Date;
  signal?: AbortSignal;
}

/**
 * Takes an import back: prospects it made and nobody has touched since go, those it changed are as before, the
 * others stay and are listed. Batch by batch; stopped halfway it goes on when this is called again.
 */
export async function undoImport(db: Db, { now, signal, ...which }: Undo): Promise<void> {
  const isUndoing = and(isImport(which), eq(imports.state, 'undoing'));
  for (let more = true; more; ) {
    if (signal?.aborted) return;
    more = await db.transaction(async (tx) => {
      const [own] = await tx
        .update(imports)
        .set({ progressAt: now() })
        .where(isUndoing)
        .returning({ id: imports.id });
      return own ? await undoBatch(tx, which, now()) : false;
    });
  }
  await db.transaction(async (tx) => {
    const [undone] = await tx
      .update(imports)
      .set({ state: 'undone', finishedAt: now() })
      .where(isUndoing)
      .returning({ memberId: imports.memberId });
    if (!undone) return;
    await removeLeftOvers(tx, which);
    await recordEvent(tx, {
      action: 'import.undone',
      subjectKind: 'import',
      subjectId: which.importId,
      actor: { workspaceId: which.workspaceId, memberId: undone.memberId },
      at: now(),
    });
  });
}
