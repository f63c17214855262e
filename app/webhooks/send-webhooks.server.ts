import { and, asc, eq, gt, lte, not, sql } from 'drizzle-orm';
import { isHeldCopy } from '~/backups/find-held-copy.server';
import { MOST_TRIES, retryDelay } from '~/mail/retry-delay';
import type { AppContext } from '~/platform/context';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { auditEvents } from '~db/schema/activities';
import { webhooks } from '~db/schema/webhooks';
import { postEvent } from './post-event.server';

type Webhook = typeof webhooks.$inferSelect;
type Event = typeof auditEvents.$inferSelect;
type Sender = Pick<AppContext, 'db' | 'secrets' | 'env' | 'now'>;

/** Milliseconds; a sender that dies leaves its webhook to the next one after so long. */
const LEASE = 120_000;
const BATCH = 100;

/**
 * Tells every webhook that is due what has happened since, in the order in which it happened. An event counts as told once the
 * address has answered 2xx: what is told twice, after a crash, has the same id. After ten tries over three days it waits for her.
 */
export async function sendWebhooks(sender: Sender, signal?: AbortSignal): Promise<void> {
  for (;;) {
    const webhook = signal?.aborted ? null : await claim(sender);
    if (!webhook) return;
    const isDone = await tell(sender, webhook);
    if (isDone) await settle(sender.db, webhook, { nextTryAt: sender.now() });
  }
}

/** One that is due and has something to be told, in no copy that somebody has yet to look at; its next try is put off while this one lasts. */
function claim({ db, now }: Sender): Promise<Webhook | null> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ due: webhooks })
      .from(webhooks)
      .innerJoin(workspaces, eq(workspaces.id, webhooks.workspaceId))
      .where(
        and(
          not(isHeldCopy),
          eq(webhooks.state, 'active'),
          lte(webhooks.nextTryAt, now()),
          sql`exists (select from audit_events e
            where e.workspace_id = ${webhooks.workspaceId} and e.sequence > ${webhooks.sequence})`,
        ),
      )
      .orderBy(asc(webhooks.nextTryAt))
      .limit(1)
      .for('update', { of: webhooks, skipLocked: true });
    if (!found) return null;
    const { due } = found;
    await settle(tx, due, { nextTryAt: new Date(now().getTime() + LEASE) });
    return due;
  });
}

const settle = (db: Db, { workspaceId, id }: Webhook, change: Partial<Webhook>) =>
  db
    .update(webhooks)
    .set(change)
    .where(and(eq(webhooks.workspaceId, workspaceId), eq(webhooks.id, id)));

/** One batch; false when it failed and a later try was arranged. */
async function tell(sender: Sender, webhook: Webhook): Promise<boolean> {
  const { db, secrets, env, now } = sender;
  const events = await eventsAfter(db, webhook);
  const secret = secrets.open(webhook.sealedSecret, webhook.id);
  for (const event of events) {
    if (webhook.actions.includes(event.action)) {
      const { url } = webhook;
      const post = { url, secret, id: idOf(event), payload: payloadOf(event), now: now() };
      try {
        await postEvent({ ...post, allowPrivate: env.SMTP_ALLOW_PRIVATE });
      } catch (error) {
        await putOff(sender, webhook, error);
        return false;
      }
      await settle(db, webhook, { failuresInRow: 0, lastError: null, deliveredAt: now() });
      webhook.failuresInRow = 0;
    }
    await settle(db, webhook, {
      sequence: event.sequence,
      nextTryAt: new Date(now().getTime() + LEASE),
    });
  }
  return true;
}

const eventsAfter = (db: Db, { workspaceId, sequence }: Webhook) =>
  db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.workspaceId, workspaceId), gt(auditEvents.sequence, sequence)))
    .orderBy(asc(auditEvents.sequence))
    .limit(BATCH);

const idOf = ({ workspaceId, sequence }: Event) => `${workspaceId}.${sequence}`;

/** What the audit trail says, which holds no personal data: who wants more asks the API for the record. */
const payloadOf = ({ action, at, subjectKind, subjectId, data }: Event) => ({
  type: action,
  timestamp: at.toISOString(),
  data: { ...data, [subjectKind]: subjectId },
});

function putOff({ db, now }: Sender, webhook: Webhook, error: unknown) {
  const failuresInRow = webhook.failuresInRow + 1;
  const wait = retryDelay(failuresInRow, Math.random());
  return settle(db, webhook, {
    failuresInRow,
    state: failuresInRow >= MOST_TRIES ? 'paused' : 'active',
    nextTryAt: new Date(now().getTime() + wait),
    lastError: String(error instanceof Error ? error.message : error).slice(0, 300),
  });
}
