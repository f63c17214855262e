import { and, eq, inArray, isNull } from 'drizzle-orm';
import { cancelDeliveries } from '~/mail/cancel-deliveries.server';
import type { Actor } from '~/platform/actor';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { enrolments } from '~db/schema/sequences';
import { tasks } from '~db/schema/tasks';
import { type EndState, OPEN_STATES } from './enrolment-state';

interface Ending {
  prospectId: string;
  state: EndState;
  /** For her, in her language or as a code the caller knows. */
  reason: string;
  actor: Actor;
  now: Date;
}

/** Ends what a prospect is enrolled in; messages that still wait are cancelled and its open tasks go. */
export async function endEnrolments(
  tx: Db,
  { prospectId, state, reason, actor, now }: Ending,
): Promise<{ enrolmentIds: string[] }> {
  const { workspaceId } = actor;
  const ended = await tx
    .update(enrolments)
    .set({ state, reason, endedAt: now, nextStepAt: null, pausedUntil: null })
    .where(
      and(
        eq(enrolments.workspaceId, workspaceId),
        eq(enrolments.prospectId, prospectId),
        inArray(enrolments.state, [...OPEN_STATES]),
      ),
    )
    .returning({ id: enrolments.id });
  const enrolmentIds = ended.map(({ id }) => id);
  await cancelDeliveries(tx, { workspaceId, enrolmentIds, reason: 'enrolment_over' });
  await withdrawTasks(tx, workspaceId, enrolmentIds, now);
  for (const enrolmentId of enrolmentIds) {
    await recordActivity(tx, {
      prospectId,
      kind: 'enrolment_ended',
      data: { enrolmentId, state, reason },
      actor,
      at: now,
    });
  }
  return { enrolmentIds };
}

/** Whoever has answered or opted out needn't be called for a step any more. */
async function withdrawTasks(tx: Db, workspaceId: string, enrolmentIds: string[], now: Date) {
  if (enrolmentIds.length === 0) return;
  await tx
    .update(tasks)
    .set({ deletedAt: now })
    .where(
      and(
        eq(tasks.workspaceId, workspaceId),
        inArray(tasks.enrolmentId, enrolmentIds),
        isNull(tasks.doneAt),
        isNull(tasks.deletedAt),
      ),
    );
}
