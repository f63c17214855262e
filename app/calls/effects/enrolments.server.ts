import { and, eq, inArray } from 'drizzle-orm';
import { WAITING_STATES } from '~/mail/delivery-state';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import { type EndState, OPEN_STATES } from '~/sequences/enrolment-state';
import type { Db } from '~db/client';
import type { CallEffects } from '~db/schema/calls';
import { deliveries } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';
import { tasks } from '~db/schema/tasks';
import type { LoggedCall } from '../logged-call';

type Stopped = CallEffects['stopped'];

/** Pauses or ends the sequence a prospect is in, as the outcome demands; gives back how it stood. */
export async function stopEnrolment(tx: Db, call: LoggedCall): Promise<Stopped> {
  const { report, rule, actor, now } = call;
  if (rule.sequenceEffect === 'none') return null;
  const stopped = await enrolmentBefore(tx, actor.workspaceId, report.prospectId);
  if (!stopped) return null;
  if (rule.sequenceEffect === 'finish') {
    const state = endStateOf(call);
    const { prospectId } = report;
    await endEnrolments(tx, { prospectId, state, reason: report.conversation ?? report.result, actor, now });
  } else {
    await tx
      .update(enrolments)
      .set({ state: 'paused', reason: report.conversation, pausedUntil: call.promised?.at ?? null })
      .where(ofId(actor.workspaceId, stopped.enrolmentId));
  }
  return stopped;
}

function endStateOf({ report, rule }: LoggedCall): EndState {
  if (report.conversation === 'won') return 'finished_converted';
  return rule.doNotCall ? 'opted_out' : 'finished_replied';
}

async function enrolmentBefore(tx: Db, workspaceId: string, prospectId: string): Promise<Stopped> {
  const [enrolment] = await tx
    .select()
    .from(enrolments)
    .where(
      and(
        eq(enrolments.workspaceId, workspaceId),
        eq(enrolments.prospectId, prospectId),
        inArray(enrolments.state, [...OPEN_STATES]),
      ),
    )
    .for('update');
  if (!enrolment) return null;
  const waiting = await tx
    .select({ id: deliveries.id, state: deliveries.state, reason: deliveries.reason })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        eq(deliveries.enrolmentId, enrolment.id),
        inArray(deliveries.state, [...WAITING_STATES]),
      ),
    );
  return {
    enrolmentId: enrolment.id,
    state: enrolment.state,
    reason: enrolment.reason,
    pausedUntil: enrolment.pausedUntil?.toISOString() ?? null,
    nextStepAt: enrolment.nextStepAt?.toISOString() ?? null,
    deliveries: waiting,
  };
}

/** Lets a stopped sequence go on as before; what has left by then has left. */
export async function resumeEnrolment(tx: Db, workspaceId: string, stopped: Stopped): Promise<void> {
  if (!stopped) return;
  const { enrolmentId, pausedUntil, nextStepAt, state, reason } = stopped;
  await restoreTasks(tx, workspaceId, enrolmentId);
  await tx
    .update(enrolments)
    .set({
      state,
      reason,
      pausedUntil: pausedUntil ? new Date(pausedUntil) : null,
      nextStepAt: nextStepAt ? new Date(nextStepAt) : null,
      endedAt: null,
    })
    .where(ofId(workspaceId, enrolmentId));
  for (const { id, ...before } of stopped.deliveries) {
    await tx
      .update(deliveries)
      .set(before)
      .where(
        and(
          eq(deliveries.workspaceId, workspaceId),
          eq(deliveries.id, id),
          eq(deliveries.state, 'cancelled'),
        ),
      );
  }
}

/** The tasks that went at the moment at which it ended. */
async function restoreTasks(tx: Db, workspaceId: string, enrolmentId: string) {
  const ended = tx.select({ at: enrolments.endedAt }).from(enrolments).where(ofId(workspaceId, enrolmentId));
  await tx
    .update(tasks)
    .set({ deletedAt: null })
    .where(
      and(
        eq(tasks.workspaceId, workspaceId),
        eq(tasks.enrolmentId, enrolmentId),
        inArray(tasks.deletedAt, ended),
      ),
    );
}

const ofId = (workspaceId: string, id: string) =>
  and(eq(enrolments.workspaceId, workspaceId), eq(enrolments.id, id));
