import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { fail, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { idempotencyKeys } from '~db/schema/accounts';

/** What names a request: its key, and what it asked for. */
export interface Attempt {
  workspaceId: string;
  /** The Idempotency-Key header. */
  key: string;
  method: string;
  path: string;
  body: string;
}

/** Takes back what was done, the key too. */
class Refused extends Error {}

/**
 * Does something once however often it is asked with the same key (draft-ietf-httpapi-idempotency-key-header): later and
 * simultaneous requests get the first one's answer. `key_used` when the key came with another request. What fails isn't
 * kept: it may be tried again.
 */
export async function once<T>(
  db: Db,
  { workspaceId, key, ...request }: Attempt,
  act: (tx: Db) => Promise<Result<T, string>>,
): Promise<Result<T, string>> {
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const own = and(eq(idempotencyKeys.workspaceId, workspaceId), eq(idempotencyKeys.key, key));
  try {
    return await db.transaction(async (tx) => {
      const first = await tx
        .insert(idempotencyKeys)
        .values({ workspaceId, key, requestHash })
        .onConflictDoNothing()
        .returning({ key: idempotencyKeys.key });
      if (first.length === 0) {
        const [kept] = await tx.select().from(idempotencyKeys).where(own);
        return kept?.requestHash === requestHash ? { ok: true, value: kept.response as T } : fail('key_used');
      }
      const done = await act(tx);
      if (!done.ok) throw new Refused(done.error);
      await tx.update(idempotencyKeys).set({ response: done.value }).where(own);
      return done;
    });
  } catch (error) {
    if (error instanceof Refused) return fail(error.message);
    throw error;
  }
}
