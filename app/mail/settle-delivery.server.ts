import { and, eq } from 'drizzle-orm';
import { suppress } from '~/consent/suppress.server';
import { nextOpening } from '~/platform/opening-hours';
import { recordActivity } from '~/prospects/record-activity.server';
import { completeStep } from '~/sequences/complete-step.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import { findSendHours } from '~/sequences/find-send-hours.server';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { steps } from '~db/schema/sequences';
import type { Claim } from './claim-delivery.server';
import { stillOurs } from './hold-lease.server';
import { isHealthy, mailboxFailed, mailboxRefused, mailboxWorked } from './mailbox-health.server';
import type { Delivery } from './pick-delivery.server';
import { LONGEST_TRYING, MOST_TRIES, retryDelay } from './retry-delay';
import type { SmtpOutcome } from './smtp.server';

/** A database that went away is back after about so long. */
const AWAY_MS = 1_000;

/** Writes down what became of an attempt, with all that follows from it. A worker that lost its lease changes nothing. */
export function settleDelivery(
  db: Db,
  { claim, outcome, now }: { claim: Claim; outcome: SmtpOutcome; now: Date },
): Promise<void> {
  return db.transaction(async (tx) => {
    const settled = await tx
      .update(deliveries)
      .set({ ...(await changeFor(tx, claim.delivery, outcome, now)), leaseExpiresAt: null })
      .where(stillOurs(claim.delivery))
      .returning();
    const delivery = settled[0];
    if (!delivery) return;
    await Promise.all([noteHealth(tx, claim, outcome, now), followUp(tx, delivery, outcome, now)]);
  });
}

async function changeFor(
  tx: Db,
  delivery: Delivery,
  outcome: SmtpOutcome,
  now: Date,
): Promise<Partial<Delivery>> {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', sentAt: now, reason: null, lastError: null };
    case 'unknown':
      return { state: 'unknown', reason: 'connection_lost', lastError: outcome.answer };
    case 'withheld':
      return { state: 'cancelled', reason: 'suppressed' };
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
const SAYS_NOTHING: SmtpOutcome['kind'][] = ['withheld', 'unsendable', 'not_begun'];

async function noteHealth(tx: Db, { mailbox }: Claim, outcome: SmtpOutcome, now: Date) {
  if (outcome.kind === 'unreachable') return mailboxFailed(tx, mailbox, outcome.answer, now);
  if (outcome.kind === 'login_refused') return mailboxRefused(tx, mailbox, outcome.answer);
  if (!SAYS_NOTHING.includes(outcome.kind) && !isHealthy(mailbox)) {
    await mailboxWorked(tx, mailbox);
  }
}

async function followUp(tx: Db, delivery: Delivery, outcome: SmtpOutcome, now: Date): Promise<void> {
  const { workspaceId, prospectId, toAddress, state, reason } = delivery;
  const actor = { workspaceId, memberId: null };
  if (state === 'sent') await messageSent(tx, delivery, now);
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

/** What follows when a message has gone, by itself or by her own hand: a line in the timeline, and the next step. */
export async function messageSent(tx: Db, delivery: Delivery, now: Date): Promise<void> {
  const { workspaceId, id, prospectId, enrolmentId, stepId, subject } = delivery;
  await recordActivity(tx, {
    prospectId,
    kind: 'mail_sent',
    data: { deliveryId: id, subject },
    actor: { workspaceId, memberId: null },
    at: now,
  });
  if (!enrolmentId || !stepId) return;
  const [step] = await tx
    .select({ position: steps.position })
    .from(steps)
    .where(and(eq(steps.workspaceId, workspaceId), eq(steps.id, stepId)));
  if (step) await completeStep(tx, { workspaceId, enrolmentId, position: step.position, now });
}
