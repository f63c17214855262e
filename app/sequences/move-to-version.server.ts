import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { sequenceVersions } from '~db/schema/sequences';
import { isOpen } from './enrolment-state';
import { findNewestVersion } from './find-version.server';
import { changeEnrolment, lockEnrolment } from './lock-enrolment.server';

interface Move {
  enrolmentId: string;
  actor: MemberActor;
  now: Date;
}

/**
 * Takes an enrolment over into the newest version, at the step it has come to. Not while the message of a step is
 * under way: the person could get the same one twice.
 */
export function moveToVersion(db: Db, { enrolmentId, actor, now }: Move) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const enrolment = await lockEnrolment(tx, { workspaceId, enrolmentId });
    if (!enrolment) return fail('not_found');
    if (!isOpen(enrolment.state) || !enrolment.nextStepAt) return fail('under_way');
    const [current] = await tx
      .select({ sequenceId: sequenceVersions.sequenceId })
      .from(sequenceVersions)
      .where(
        and(eq(sequenceVersions.workspaceId, workspaceId), eq(sequenceVersions.id, enrolment.versionId)),
      );
    const newest = current && (await findNewestVersion(tx, { workspaceId, sequenceId: current.sequenceId }));
    const next = newest?.steps.find(({ position }) => position >= enrolment.position);
    if (!newest || !next) return fail('no_such_step');
    if (newest.versionId === enrolment.versionId) return ok(null);
    await changeEnrolment(tx, enrolment, { versionId: newest.versionId, position: next.position });
    const { prospectId } = enrolment;
    const data = { enrolmentId, versionId: newest.versionId };
    await recordActivity(tx, { prospectId, kind: 'enrolment_moved', data, actor, at: now });
    return ok(null);
  });
}
