import { and, eq, inArray, ne } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { enrolments, sequenceVersions } from '~db/schema/sequences';
import { OPEN_STATES } from './enrolment-state';
import { findNewestVersion } from './find-version.server';
import { moveToVersion } from './move-to-version.server';

interface Move {
  sequenceId: string;
  actor: MemberActor;
  now: Date;
}

/** Takes everybody over into the newest version who can be; tells how many were and how many were not. */
export async function moveAllToVersion(db: Db, { sequenceId, actor, now }: Move) {
  const { workspaceId } = actor;
  const newest = await findNewestVersion(db, { workspaceId, sequenceId });
  if (!newest) return fail('not_found');
  const behind = await db
    .select({ id: enrolments.id })
    .from(enrolments)
    .innerJoin(
      sequenceVersions,
      and(
        eq(sequenceVersions.workspaceId, enrolments.workspaceId),
        eq(sequenceVersions.id, enrolments.versionId),
      ),
    )
    .where(
      and(
        eq(enrolments.workspaceId, workspaceId),
        eq(sequenceVersions.sequenceId, sequenceId),
        ne(enrolments.versionId, newest.versionId),
        inArray(enrolments.state, [...OPEN_STATES]),
      ),
    );
  let moved = 0;
  for (const { id: enrolmentId } of behind) {
    if ((await moveToVersion(db, { enrolmentId, actor, now })).ok) moved += 1;
  }
  return ok({ moved, left: behind.length - moved });
}
