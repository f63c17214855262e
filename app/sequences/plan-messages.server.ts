import { and, eq, inArray } from 'drizzle-orm';
import { planDelivery } from '~/mail/plan-delivery.server';
import type { Db } from '~db/client';
import { enrolments } from '~db/schema/sequences';
import { asWaiting } from './as-waiting.server';
import type { DueStep } from './due-step';
import { planDeliveries } from './schedule-spread';
import { findLimits, type Sender, timesTaken } from './sending-limits.server';

/** Gives each due e-mail step its message and its own time: in the prospect's window, apart from others, under the cap. */
export async function planMessages(tx: Db, due: DueStep[], sender: Sender): Promise<void> {
  if (due.length === 0) return;
  const { workspaceId, memberId, now } = sender;
  const waiting = [];
  for (const taken of due) waiting.push(await asWaiting(tx, taken, now));
  const planned = planDeliveries(waiting, await timesTaken(tx, sender), await findLimits(tx, sender));
  for (const { delivery, at } of planned) {
    const { enrolment, step } = delivery;
    await planDelivery(tx, {
      workspaceId,
      prospectId: enrolment.prospectId,
      memberId,
      enrolmentId: enrolment.id,
      stepId: step.id,
      toAddress: enrolment.address,
      dueAt: at,
      rescheduled: enrolment.rescheduled,
      needsApproval: step.needsApproval,
      now,
    });
  }
  const enrolmentIds = planned.map(({ delivery }) => delivery.enrolment.id);
  await tx
    .update(enrolments)
    .set({ state: 'active', nextStepAt: null, rescheduled: false })
    .where(and(eq(enrolments.workspaceId, workspaceId), inArray(enrolments.id, enrolmentIds)));
}
