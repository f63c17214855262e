import { and, eq } from 'drizzle-orm';
import type { Queue } from '~/jobs/queue.server';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { type ImportPolicy, imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';
import { queueCheck } from './queue-check.server';

interface Decision extends WhichImport {
  /** For all rows about a prospect that is there. */
  policy: ImportPolicy;
  /** By line; null for a row that goes with the others. */
  decisions: Record<string, ImportPolicy | null>;
  now: Date;
}

/** Keeps what becomes of duplicates, of all and of single rows, and has the dry run made by it. */
export function decideDuplicates(
  { db, queue }: { db: Db; queue: Queue },
  { policy, decisions, now, ...which }: Decision,
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ decisions: imports.decisions })
      .from(imports)
      .where(and(isImport(which), eq(imports.state, 'checked')))
      .for('update');
    if (!found) return fail('not_found');
    const all = Object.entries({ ...found.decisions, ...decisions });
    const own = all.filter((entry): entry is [string, ImportPolicy] => entry[1] !== null);
    await tx
      .update(imports)
      .set({ policy, decisions: Object.fromEntries(own) })
      .where(isImport(which));
    await queueCheck({ tx, queue }, which, now);
    return ok(null);
  });
}
