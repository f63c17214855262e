import { suppress } from '~/consent/suppress.server';
import { nextOpening } from '~/platform/opening-hours';
import { recordActivity } from '~/prospects/record-activity.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import { findSendHours } from '~/sequences/find-send-hours.server';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { type Claim, stillOurs } from './hold-lease.server';
import { isHealthy, mailboxFailed, mailboxRefused, mailboxWorked } from './mailbox-health.server';
import type { Delivery } from './pick-deliveries.server';
import { LONGEST_TRYING, MOST_TRIES, retryDelay } from './retry-delay';
import type { SmtpOutcome } from './smtp.server';

/** A database that went away is back after about so long. */
const AWAY_MS = 1_000;

type Failure = Exclude<SmtpOutcome, { kind: 'sent' }>;

/** Writes down what kept a message from being sent, as far as that is known, with all that follows from it. */
export function settleFailure(
  db: Db,
  { claim, outcome, now }: { claim: Claim; outcome: Failure; now: Date },
): Promise<void> {
  return db.transaction(async (tx) => {
    const [delivery] = await tx
      .update(deliveries)
      .set({ ...(await changeFor(tx, claim.delivery, outcome, now)), leaseExpiresAt: null })
      .where(stillOurs(claim.delivery))
      .returning();
    if (!delivery) return;
    await Promise.all([noteHealth(tx, claim, outcome, now), followUp(tx, delivery, outcome, now)]);
  });
}

async function changeFor(
  tx: Db,
  delivery: Delivery,
  outcome: Failure,
  now: Date,
): Promise<Partial<Delivery>> {
  switch (outcome.kind) {
    case 'unknown':
      return { state: 'unknown', reason: 'connection_lost', lastError: outcome.answer };
    case 'withheld':
      return outcome.because === 'suppressed' || outcome.because === 'enrolment_over'
        ? { state: 'cancelled', reason: outcome.because }
        : { state: 'queued', attempts: delivery.attempts - 1 };
    case 'refused':
      return {
        state: 'failed',
        reason: isDeadAddress(outcome) ? 'address_refused' : 'refused',
        lastError: outcome.answer,
      };
    case 'unsendable':
      return { state: 'failed', reason: 'unsendable', lastError: outcome.answer };
    case 'not_begun':
      return { state: 'queued', dueAt: new Date(now.getTime() + AWAY_MS), attempts: delivery.attempts - 1 };
    case 'deferred':
      return tryAgain(tx, delivery, outcome.answer, now);
    default:
      // Nothing was handed over, so the attempt isn't used up.
      return {
        ...(await putOff(tx, delivery, retryDelay(1, Math.random()), now)),
        attempts: delivery.attempts - 1,
        lastError: outcome.answer,
      };
  }
}

async function tryAgain(tx: Db, delivery: Delivery, answer: string, now: Date): Promise<Partial<Delivery>> {
  const { attempts, firstTriedAt } = delivery;
  const trying = now.getTime() - (firstTriedAt ?? now).getTime();
  if (attempts >= MOST_TRIES || trying >= LONGEST_TRYING) {
    return { state: 'failed', reason: 'tries_used_up', lastError: answer };
  }
  return { ...(await putOff(tx, delivery, retryDelay(attempts, Math.random()), now)), lastError: answer };
}

async function putOff(tx: Db, { workspaceId, prospectId }: Delivery, delay: number, now: Date) {
  const earliest = new Date(now.getTime() + delay);
  const hours = await findSendHours(tx, { workspaceId, prospectId });
  return { state: 'queued' as const, dueAt: nextOpening(earliest, hours) ?? earliest };
}

/** 'Bad destination mailbox address' (RFC 3463, X.1.1): nobody can be reached there. */
const isDeadAddress = ({ status, answer }: { status: string | null; answer: string }) =>
  status === '5.1.1' && answer.startsWith('550');

/** No word of the server was heard. */
const SAYS_NOTHING: Failure['kind'][] = ['withheld', 'unsendable', 'not_begun'];

async function noteHealth(tx: Db, { mailbox }: Claim, outcome: Failure, now: Date) {
  if (outcome.kind === 'unreachable') return mailboxFailed(tx, mailbox, outcome.answer, now);
  if (outcome.kind === 'login_refused') return mailboxRefused(tx, mailbox, outcome.answer);
  if (!SAYS_NOTHING.includes(outcome.kind) && !isHealthy(mailbox)) {
    await mailboxWorked(tx, mailbox);
  }
}

async function followUp(tx: Db, delivery: Delivery, outcome: Failure, now: Date): Promise<void> {
  const { workspaceId, prospectId, toAddress, state, reason } = delivery;
  const actor = { workspaceId, memberId: null };
  if (state !== 'failed') return;
  await recordActivity(tx, {
    prospectId,
    kind: 'mail_failed',
    data: { deliveryId: delivery.id, reason },
    actor,
    at: now,
  });
  if (outcome.kind === 'refused' && isDeadAddress(outcome)) {
    await suppress(tx, { channel: 'email', values: [toAddress], reason: 'bounced', prospectId, actor, now });
    await endEnrolments(tx, { prospectId, state: 'bounced', reason: 'address_refused', actor, now });
  } else {
    await endEnrolments(tx, { prospectId, state: 'failed', reason: reason ?? 'refused', actor, now });
  }
}
