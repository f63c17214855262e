import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { isOpen } from './enrolment-state';
import { changeEnrolment, lockEnrolment } from './lock-enrolment.server';

interface Pause {
  enrolmentId: string;
  actor: MemberActor;
  now: Date;
}

/** Holds an enrolment until she resumes it: no step is taken, and a message that waits doesn't go. */
export function pauseEnrolment(db: Db, { enrolmentId, actor, now }: Pause) {
  return db.transaction(async (tx) => {
    const enrolment = await lockEnrolment(tx, { workspaceId: actor.workspaceId, enrolmentId });
    if (!enrolment) return fail('not_found');
    if (!isOpen(enrolment.state) || enrolment.state === 'paused') return fail('stale');
    await changeEnrolment(tx, enrolment, { state: 'paused', reason: 'by_hand', pausedUntil: null });
    const { prospectId } = enrolment;
    await recordActivity(tx, {
      prospectId,
      kind: 'enrolment_paused',
      data: { enrolmentId },
      actor,
      at: now,
    });
    return ok(null);
  });
}
