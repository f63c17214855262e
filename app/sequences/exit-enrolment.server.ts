import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { endEnrolments } from './end-enrolments.server';
import { isOpen } from './enrolment-state';
import { lockEnrolment } from './lock-enrolment.server';

interface Exit {
  enrolmentId: string;
  actor: MemberActor;
  now: Date;
}

/** Takes a prospect out of a sequence; what waits is cancelled, what has gone has gone. */
export function exitEnrolment(db: Db, { enrolmentId, actor, now }: Exit) {
  return db.transaction(async (tx) => {
    const enrolment = await lockEnrolment(tx, { workspaceId: actor.workspaceId, enrolmentId });
    if (!enrolment) return fail('not_found');
    if (!isOpen(enrolment.state)) return fail('stale');
    const { prospectId } = enrolment;
    await endEnrolments(tx, { prospectId, state: 'exited_manual', reason: 'by_hand', actor, now });
    return ok(null);
  });
}
