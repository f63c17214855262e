import { and, eq, gt, isNull, or } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';
import { tasks } from '~db/schema/tasks';
import { completeStep } from './complete-step.server';
import type { DueStep } from './due-step';

/**
 * A call or another task is hers from here on; the sequence goes on by the calendar. Whom to call comes up in the
 * next call session too.
 */
export async function addStepTask(tx: Db, { enrolment, step }: DueStep, now: Date): Promise<void> {
  const { workspaceId, prospectId, memberId, id: enrolmentId } = enrolment;
  await tx
    .insert(tasks)
    .values({
      workspaceId,
      memberId,
      prospectId,
      enrolmentId,
      stepId: step.id,
      title: step.instruction ?? '',
      dueAt: enrolment.nextStepAt,
      createdAt: now,
    })
    .onConflictDoNothing();
  if (step.kind === 'call') await callNow(tx, workspaceId, prospectId, now);
  await completeStep(tx, { workspaceId, enrolmentId, position: step.position, now });
}

const callNow = (tx: Db, workspaceId: string, prospectId: string, now: Date) =>
  tx
    .update(prospects)
    .set({ nextAttemptAt: now })
    .where(
      and(
        eq(prospects.workspaceId, workspaceId),
        eq(prospects.id, prospectId),
        or(isNull(prospects.nextAttemptAt), gt(prospects.nextAttemptAt, now)),
      ),
    );
