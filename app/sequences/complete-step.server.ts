import { and, eq } from 'drizzle-orm';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { enrolments } from '~db/schema/sequences';
import { findSendHours } from './find-send-hours.server';
import { listSteps } from './find-version.server';
import { stepDueAt } from './schedule';

interface Completion {
  workspaceId: string;
  enrolmentId: string;
  /** Position of the step that is done; anything else changes nothing. */
  position: number;
  now: Date;
}

/** Moves an enrolment on to its next step, or finishes it after the last one. */
export async function completeStep(tx: Db, { workspaceId, enrolmentId, position, now }: Completion) {
  const thisOne = and(eq(enrolments.workspaceId, workspaceId), eq(enrolments.id, enrolmentId));
  const [enrolment] = await tx.select().from(enrolments).where(thisOne).for('update');
  if (!enrolment || enrolment.endedAt || enrolment.position !== position) return;
  const { prospectId, versionId } = enrolment;
  const steps = await listSteps(tx, { workspaceId, versionId });
  const next = steps.find((step) => step.position > position);
  const hours = await findSendHours(tx, { workspaceId, prospectId });
  const nextStepAt = next && stepDueAt(now, next.delayDays, hours);
  const running = enrolment.state === 'pending' ? 'active' : enrolment.state;
  if (next && nextStepAt) {
    await tx
      .update(enrolments)
      .set({ state: running, position: next.position, nextStepAt, rescheduled: false })
      .where(thisOne);
    return;
  }
  const state = 'finished_no_reply' as const;
  await tx.update(enrolments).set({ state, nextStepAt: null, endedAt: now }).where(thisOne);
  await recordActivity(tx, {
    prospectId,
    kind: 'enrolment_ended',
    data: { enrolmentId, state },
    actor: { workspaceId, memberId: null },
    at: now,
  });
}
