import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { recordActivity } from '~/prospects/record-activity.server';
import { startOfDay } from '~/tasks/due';
import { nextDue } from '~/tasks/next-due.server';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { tasks } from '~db/schema/tasks';
import { isStopped } from './find-stopped-tasks.server';

interface Current {
  clientId: string;
  actor: Actor;
  now: Date;
}

/** There is work for a client again: it is a current one, and what came again and again goes on. */
export async function makeCurrent(tx: Db, { clientId, actor, now }: Current): Promise<void> {
  const { workspaceId } = actor;
  await tx
    .update(clients)
    .set({ state: 'active' })
    .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)));
  const stopped = await tx.select().from(tasks).where(isStopped(workspaceId, clientId)).for('update');
  for (const task of stopped) {
    const { id, title, prospectId } = task;
    await tx
      .update(tasks)
      .set({ deletedAt: null, dueAt: dueAgain(task, now) })
      .where(and(eq(tasks.workspaceId, workspaceId), eq(tasks.id, id)));
    const data = { taskId: id, title };
    if (prospectId) await recordActivity(tx, { prospectId, kind: 'task_restored', data, actor, at: now });
  }
}

/** The days that passed meanwhile are left out; what was late before is late still. */
function dueAgain({ dueAt, repeat, timeZone, deletedAt }: typeof tasks.$inferSelect, now: Date): Date | null {
  if (!dueAt || !repeat || !timeZone || !deletedAt) return dueAt;
  const passed = deletedAt < dueAt && dueAt < startOfDay(now, timeZone);
  return passed ? nextDue({ rule: repeat, dueAt, timeZone, now }) : dueAt;
}
