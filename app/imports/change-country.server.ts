import { and, eq } from 'drizzle-orm';
import type { Queue } from '~/jobs/queue.server';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';
import { queueCheck } from './queue-check.server';

/** Numbers without a country code are of `country` (ISO 3166) from now on; the dry run is made anew. */
export function changeCountry(
  { db, queue }: { db: Db; queue: Queue },
  { country, now, ...which }: WhichImport & { country: string; now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const changed = await tx
      .update(imports)
      .set({ country })
      .where(and(isImport(which), eq(imports.state, 'checked')))
      .returning({ id: imports.id });
    if (changed.length === 0) return fail('not_found');
    await queueCheck({ tx, queue }, which, now);
    return ok(null);
  });
}
