import { and, eq, inArray } from 'drizzle-orm';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { packetPages, packetViews } from '~db/schema/packets';
import { completeStep } from './complete-step.server';
import type { DueStep } from './due-step';

/** Which of these steps are to be taken: some are only for people who have looked at their packet page, or who haven't. */
export async function splitByCondition(tx: Db, workspaceId: string, due: DueStep[]) {
  const asked = due.filter(({ step }) => step.condition !== 'always');
  const viewers = await findViewers(
    tx,
    workspaceId,
    asked.map(({ enrolment }) => enrolment.prospectId),
  );
  const isMet = ({ step, enrolment }: DueStep) =>
    step.condition === 'always' || (step.condition === 'viewed') === viewers.has(enrolment.prospectId);
  return { met: due.filter(isMet), unmet: due.filter((one) => !isMet(one)) };
}

async function findViewers(tx: Db, workspaceId: string, prospectIds: string[]): Promise<Set<string>> {
  if (prospectIds.length === 0) return new Set();
  const rows = await tx
    .selectDistinct({ prospectId: packetPages.prospectId })
    .from(packetViews)
    .innerJoin(
      packetPages,
      and(eq(packetPages.workspaceId, packetViews.workspaceId), eq(packetPages.id, packetViews.pageId)),
    )
    .where(and(eq(packetViews.workspaceId, workspaceId), inArray(packetPages.prospectId, prospectIds)));
  return new Set(rows.map(({ prospectId }) => prospectId));
}

/** Passes over a step whose condition isn't met; the delay of the next one counts from here. */
export async function skipStep(tx: Db, { enrolment, step }: DueStep, now: Date): Promise<void> {
  const { workspaceId, id: enrolmentId, prospectId } = enrolment;
  await recordActivity(tx, {
    prospectId,
    kind: 'step_skipped',
    data: { enrolmentId, step: step.position + 1, condition: step.condition },
    actor: { workspaceId, memberId: null },
    at: now,
  });
  await completeStep(tx, { workspaceId, enrolmentId, position: step.position, now });
}
