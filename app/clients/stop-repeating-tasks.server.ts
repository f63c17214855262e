import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { tasks } from '~db/schema/tasks';

/**
 * The work for a client is over, and with it what comes again and again. The timeline says why, and work that goes on
 * brings it back; call it in the transaction that makes a former client.
 */
export async function stopRepeatingTasks(
  tx: Db,
  { clientId, actor, now }: { clientId: string; actor: Actor; now: Date },
): Promise<void> {
  const stopped = await tx
    .update(tasks)
    .set({ deletedAt: now })
    .where(
      and(
        eq(tasks.workspaceId, actor.workspaceId),
        eq(tasks.clientId, clientId),
        isNotNull(tasks.repeat),
        isNull(tasks.doneAt),
        isNull(tasks.deletedAt),
      ),
    )
    .returning({ taskId: tasks.id, title: tasks.title, prospectId: tasks.prospectId });
  for (const { prospectId, ...data } of stopped) {
    if (prospectId) await recordActivity(tx, { prospectId, kind: 'task_stopped', data, actor, at: now });
  }
}
