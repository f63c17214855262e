import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { steps } from '~db/schema/sequences';
import { tasks } from '~db/schema/tasks';
import type { LoggedCall } from '../logged-call';

/** Ticks off the calls that a sequence had asked for; gives back which ones. */
export async function finishCallSteps(tx: Db, { report, actor, now }: LoggedCall): Promise<string[]> {
  const { workspaceId } = actor;
  const callStep = tx
    .select({ id: steps.id })
    .from(steps)
    .where(and(eq(steps.workspaceId, workspaceId), eq(steps.id, tasks.stepId), eq(steps.kind, 'call')));
  const finished = await tx
    .update(tasks)
    .set({ doneAt: now })
    .where(
      and(
        eq(tasks.workspaceId, workspaceId),
        eq(tasks.prospectId, report.prospectId),
        isNull(tasks.doneAt),
        isNull(tasks.deletedAt),
        inArray(tasks.stepId, callStep),
      ),
    )
    .returning({ id: tasks.id });
  return finished.map(({ id }) => id);
}

/** Opens them again, when the call is taken back. */
export async function reopenCallSteps(tx: Db, workspaceId: string, taskIds: string[]): Promise<void> {
  await tx
    .update(tasks)
    .set({ doneAt: null })
    .where(and(eq(tasks.workspaceId, workspaceId), inArray(tasks.id, taskIds)));
}
