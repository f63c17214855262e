import { and, asc, eq, inArray, lte, not } from 'drizzle-orm';
import { isHeldCopy } from '~/backups/find-held-copy.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { enrolments, steps } from '~db/schema/sequences';
import { addStepTask } from './add-step-task.server';
import { lockSender } from './lock-sender.server';
import { planMessages } from './plan-messages.server';
import { skipStep, splitByCondition } from './step-condition.server';

const MOST_AT_ONCE = 200;

const isDue = (now: Date) =>
  and(inArray(enrolments.state, ['pending', 'active']), lte(enrolments.nextStepAt, now));

/** Takes every due step of every member, except in a restored copy that nobody has looked at; each member's in a transaction of its own. */
export async function advanceEnrolments(db: Db, now: Date): Promise<void> {
  const due = await db
    .selectDistinct({ workspaceId: enrolments.workspaceId, memberId: enrolments.memberId })
    .from(enrolments)
    .innerJoin(workspaces, eq(workspaces.id, enrolments.workspaceId))
    .where(and(isDue(now), not(isHeldCopy)));
  for (const member of due) await db.transaction((tx) => advanceMember(tx, { ...member, now }));
}

/**
 * Takes the due steps of one member: messages get a time in the outbox, calls and tasks become tasks, and a step whose
 * condition isn't met is passed over.
 */
export async function advanceMember(
  tx: Db,
  { workspaceId, memberId, now }: { workspaceId: string; memberId: string; now: Date },
): Promise<void> {
  await lockSender(tx, memberId);
  const due = await tx
    .select({ enrolment: enrolments, step: steps })
    .from(enrolments)
    .innerJoin(
      steps,
      and(
        eq(steps.workspaceId, enrolments.workspaceId),
        eq(steps.versionId, enrolments.versionId),
        eq(steps.position, enrolments.position),
      ),
    )
    .where(and(eq(enrolments.workspaceId, workspaceId), eq(enrolments.memberId, memberId), isDue(now)))
    .orderBy(asc(enrolments.nextStepAt))
    .limit(MOST_AT_ONCE)
    .for('update', { of: enrolments, skipLocked: true });
  const { met, unmet } = await splitByCondition(tx, workspaceId, due);
  for (const passed of unmet) await skipStep(tx, passed, now);
  const messages = met.filter(({ step }) => step.kind === 'email');
  await planMessages(tx, messages, { workspaceId, memberId, now });
  for (const taken of met.filter(({ step }) => step.kind !== 'email')) await addStepTask(tx, taken, now);
}
