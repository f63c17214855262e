import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { webhooks } from '~db/schema/webhooks';

interface Change {
  webhookId: string;
  actor: MemberActor;
  now: Date;
}

const own = ({ webhookId, actor }: Change) =>
  and(eq(webhooks.workspaceId, actor.workspaceId), eq(webhooks.id, webhookId));

/** Tells the address nothing any more. */
export const removeWebhook = (db: Db, change: Change) =>
  changed(db, 'webhook.removed', change, (tx) =>
    tx.delete(webhooks).where(own(change)).returning({ id: webhooks.id }),
  );

/** Goes on with what the address hasn't been told yet, however long it was paused. */
export const resumeWebhook = (db: Db, change: Change) =>
  changed(db, 'webhook.resumed', change, (tx) =>
    tx
      .update(webhooks)
      .set({ state: 'active', failuresInRow: 0, lastError: null, nextTryAt: change.now })
      .where(own(change))
      .returning({ id: webhooks.id }),
  );

function changed(
  db: Db,
  action: string,
  { webhookId, actor, now }: Change,
  change: (tx: Db) => PromiseLike<{ id: string }[]>,
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    if ((await change(tx)).length === 0) return fail('not_found');
    await recordEvent(tx, { action, subjectKind: 'webhook', subjectId: webhookId, actor, at: now });
    return ok(null);
  });
}
