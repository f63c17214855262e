import { and, eq } from 'drizzle-orm';
import type { Queue } from '~/jobs/queue.server';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';
import { queueCheck } from './queue-check.server';

/** Two numbers or addresses in one cell are both kept from now on; the dry run is made by it. */
export function keepAllValues(
  { db, queue }: { db: Db; queue: Queue },
  { now, ...which }: WhichImport & { now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const changed = await tx
      .update(imports)
      .set({ several: 'keep_all' })
      .where(and(isImport(which), eq(imports.state, 'checked')))
      .returning({ id: imports.id });
    if (changed.length === 0) return fail('not_found');
    await queueCheck({ tx, queue }, which, now);
    return ok(null);
  });
}
