import { and, eq, inArray } from 'drizzle-orm';
import { announceDeliveries } from '~/mail/plan-delivery.server';
import type { MemberActor } from '~/platform/actor';
import { nextOpening } from '~/platform/opening-hours';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { isOpen } from './enrolment-state';
import { findSendHours } from './find-send-hours.server';
import { listSteps } from './find-version.server';
import { changeEnrolment, type Enrolment, lockEnrolment } from './lock-enrolment.server';

interface Rescheduling {
  enrolmentId: string;
  /** When the next step, or its message that still waits, shall come. */
  at: Date;
  actor: MemberActor;
  now: Date;
}

type RescheduleRefusal = 'not_found' | 'stale' | 'past';

/**
 * Gives the next step of an enrolment another time, or the message of it that hasn't gone yet. A message slides to
 * the next send window; from here on it goes before others when not everything fits into a day.
 */
export function rescheduleStep(
  db: Db,
  { enrolmentId, at: wanted, actor, now }: Rescheduling,
): Promise<Result<{ at: Date }, RescheduleRefusal>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const enrolment = await lockEnrolment(tx, { workspaceId, enrolmentId });
    if (!enrolment) return fail('not_found');
    if (!isOpen(enrolment.state)) return fail('stale');
    if (wanted <= now) return fail('past');
    const at = enrolment.nextStepAt
      ? await inWindow(tx, enrolment, wanted)
      : await moveMessage(tx, enrolment, wanted);
    if (!at) return fail('stale');
    if (enrolment.nextStepAt) await changeEnrolment(tx, enrolment, { nextStepAt: at, rescheduled: true });
    await recordActivity(tx, {
      prospectId: enrolment.prospectId,
      kind: 'step_rescheduled',
      data: { enrolmentId, at: at.toISOString() },
      actor,
      at: now,
    });
    return ok({ at });
  });
}

async function inWindow(tx: Db, enrolment: Enrolment, wanted: Date): Promise<Date | undefined> {
  const { workspaceId, prospectId, versionId, position } = enrolment;
  const steps = await listSteps(tx, { workspaceId, versionId });
  if (steps.find((step) => step.position === position)?.kind !== 'email') return wanted;
  return nextOpening(wanted, await findSendHours(tx, { workspaceId, prospectId }));
}

async function moveMessage(tx: Db, enrolment: Enrolment, wanted: Date): Promise<Date | undefined> {
  const { workspaceId, prospectId, id } = enrolment;
  const at = nextOpening(wanted, await findSendHours(tx, { workspaceId, prospectId }));
  if (!at) return undefined;
  const moved = await tx
    .update(deliveries)
    .set({ dueAt: at, rescheduled: true })
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        eq(deliveries.enrolmentId, id),
        inArray(deliveries.state, ['queued', 'awaiting_approval']),
      ),
    )
    .returning({ id: deliveries.id });
  if (moved.length === 0) return undefined;
  await announceDeliveries(tx);
  return at;
}
