import { and, eq, lt } from 'drizzle-orm';
import { announceDeliveries } from '~/mail/plan-delivery.server';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { findSlot } from './find-slot.server';
import { changeEnrolment, type Enrolment, lockEnrolment } from './lock-enrolment.server';

interface Resumption {
  enrolmentId: string;
  actor: Actor;
  now: Date;
}

/**
 * Lets a paused enrolment go on where it stood. What fell due in the meantime is due now: it was held on purpose, so
 * it isn't late.
 */
export function resumeEnrolment(db: Db, { enrolmentId, actor, now }: Resumption) {
  return db.transaction(async (tx) => {
    const enrolment = await lockEnrolment(tx, { workspaceId: actor.workspaceId, enrolmentId });
    if (!enrolment) return fail('not_found');
    if (enrolment.state !== 'paused' && enrolment.state !== 'paused_ooo') return fail('stale');
    await changeEnrolment(tx, enrolment, { state: 'active', reason: null, pausedUntil: null });
    await putOffMessages(tx, enrolment, now);
    await recordActivity(tx, {
      prospectId: enrolment.prospectId,
      kind: 'enrolment_resumed',
      data: { enrolmentId },
      actor,
      at: now,
    });
    await announceDeliveries(tx);
    return ok(null);
  });
}

async function putOffMessages(tx: Db, { workspaceId, id }: Enrolment, now: Date) {
  const late = await tx
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        eq(deliveries.enrolmentId, id),
        eq(deliveries.state, 'queued'),
        lt(deliveries.dueAt, now),
      ),
    );
  for (const delivery of late) {
    await tx
      .update(deliveries)
      .set({ dueAt: await findSlot(tx, delivery, now, now) })
      .where(and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.id, delivery.id)));
  }
}
