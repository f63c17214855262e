import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { limitTransaction } from '~db/limit-transaction';
import { type Claim, heldSet, IS_HELD, LEASE_MS } from './hold-lease.server';
import { isHealthy, mailboxWorked } from './mailbox-health.server';
import { insertSentLines, stepSent } from './messages-sent.server';

/** A lease that lasts so long needs no sign of life yet; that it stays as it is saves an index its work. */
const LONG_ENOUGH_MS = LEASE_MS / 2;

interface Turn {
  /** Messages that a server has taken. */
  sent: readonly Claim[];
  /** Messages whose transmission begins: a worker that is lost from here on leaves them in doubt. */
  begins: readonly Claim[];
  now: Date;
}

/**
 * Writes down what was sent, with all that follows from it, and what begins, together: the disk is waited for once.
 * A worker that lost its lease changes nothing.
 */
export async function writeDown(db: Db, turn: Turn): Promise<void> {
  const worked = turn.sent.filter(({ mailbox }) => !isHealthy(mailbox));
  const hasMore = worked.length > 0 || turn.sent.some(({ delivery }) => delivery.enrolmentId !== null);
  if (!hasMore) return void (await writeRows(db, turn));
  await db.transaction(async (tx) => {
    await limitTransaction(tx);
    const ofSteps = await writeRows(tx, turn);
    await Promise.all(ofSteps.map((step) => stepSent(tx, step, turn.now)));
    for (const { mailbox } of worked) await mailboxWorked(tx, mailbox);
  });
}

/** One statement, which needs no transaction around it. Gives back what belongs to a sequence. */
function writeRows(db: Db, { sent, begins, now }: Turn) {
  const later = (ms: number) => sql`${new Date(now.getTime() + ms).toISOString()}::timestamptz`;
  return db.execute<{ workspaceId: string; enrolmentId: string; stepId: string }>(sql`
    with begun as (
      update deliveries d
      set transmitting_at = ${later(0)}, lease_expires_at =
        case when lease_expires_at < ${later(LONG_ENOUGH_MS)} then ${later(LEASE_MS)} else lease_expires_at end
      from ${heldSet(begins)}
      where ${IS_HELD}),
    settled as (
      update deliveries d
      set state = 'sent', sent_at = ${later(0)}, reason = null, last_error = null, lease_expires_at = null
      from ${heldSet(sent, sent.map(newId))}
      where ${IS_HELD}
      returning d.*, held.line_id),
    lines as (${insertSentLines(sql`settled`, now)})
    select workspace_id as "workspaceId", enrolment_id as "enrolmentId", step_id as "stepId" from settled
    where enrolment_id is not null
    order by prospect_id`);
}
