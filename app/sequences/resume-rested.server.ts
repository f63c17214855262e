import { and, inArray, lte } from 'drizzle-orm';
import type { Db } from '~db/client';
import { enrolments } from '~db/schema/sequences';
import { resumeEnrolment } from './resume-enrolment.server';

/** Resumes the enrolments whose pause had an end that has come: a promised callback, a return from holiday. */
export async function resumeRested(db: Db, now: Date): Promise<void> {
  const rested = await db
    .select({ id: enrolments.id, workspaceId: enrolments.workspaceId })
    .from(enrolments)
    .where(and(inArray(enrolments.state, ['paused', 'paused_ooo']), lte(enrolments.pausedUntil, now)));
  for (const { id: enrolmentId, workspaceId } of rested) {
    await resumeEnrolment(db, { enrolmentId, actor: { workspaceId, memberId: null }, now });
  }
}
