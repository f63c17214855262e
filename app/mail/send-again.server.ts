import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { enrolments } from '~db/schema/sequences';
import { violationOf } from '~db/violation';
import { isAmong, RESENDABLE_STATES } from './delivery-state';
import { changeDelivery, lockDelivery } from './lock-delivery.server';
import type { Delivery } from './pick-deliveries.server';
import { announceDeliveries } from './plan-delivery.server';
import { stillNeedsApproval } from './still-needs-approval.server';

interface Resend {
  deliveryId: string;
  actor: MemberActor;
  now: Date;
}

/**
 * Has a message sent that didn't go, or of which nobody knows. It keeps its Message-ID, so that mail programs show it
 * once even when it had arrived. What speaks against it is asked again before it goes. A sequence that had ended with
 * the failure goes on, unless the prospect is in another one by now.
 */
export async function sendAgain(db: Db, { deliveryId, actor, now }: Resend) {
  const { workspaceId } = actor;
  try {
    return await db.transaction(async (tx) => {
      const delivery = await lockDelivery(tx, { workspaceId, deliveryId });
      if (!delivery) return fail('not_found');
      if (!isAmong(RESENDABLE_STATES, delivery.state)) return fail('stale');
      await reopenEnrolment(tx, delivery);
      const state = (await stillNeedsApproval(tx, delivery)) ? 'awaiting_approval' : 'queued';
      const fresh = { attempts: 0, firstTriedAt: null, transmittingAt: null, reason: null, lastError: null };
      await changeDelivery(tx, delivery, { ...fresh, state, dueAt: now });
      await recordActivity(tx, {
        prospectId: delivery.prospectId,
        kind: 'mail_queued',
        data: { deliveryId, state, reason: null },
        actor,
        at: now,
      });
      await announceDeliveries(tx);
      return ok({ state });
    });
  } catch (error) {
    if (violationOf(error) === 'unique') return fail('enrolled_elsewhere');
    throw error;
  }
}

async function reopenEnrolment(tx: Db, { workspaceId, enrolmentId }: Delivery) {
  if (!enrolmentId) return;
  await tx
    .update(enrolments)
    .set({ state: 'active', reason: null, endedAt: null })
    .where(
      and(
        eq(enrolments.workspaceId, workspaceId),
        eq(enrolments.id, enrolmentId),
        eq(enrolments.state, 'failed'),
      ),
    );
}
