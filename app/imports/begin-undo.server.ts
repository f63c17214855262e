import { and, inArray } from 'drizzle-orm';
import type { Queue } from '~/jobs/queue.server';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';

/** Has an import taken back that is done or was stopped halfway. */
export function beginUndo(
  { db, queue }: { db: Db; queue: Queue },
  { now, ...which }: WhichImport & { now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const begun = await tx
      .update(imports)
      .set({ state: 'undoing', failure: null, progressAt: now })
      .where(and(isImport(which), inArray(imports.state, ['done', 'failed', 'cancelled'])))
      .returning({ id: imports.id });
    if (begun.length === 0) return fail('not_found');
    await queue.send(tx, 'undo-import', { ...which });
    return ok(null);
  });
}
