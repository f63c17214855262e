import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { addTask } from '~/tasks/add-task.server';
import { whenDue } from '~/tasks/when-due';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';

export interface FirstTask {
  title: string;
  /** Local date, `YYYY-MM-DD`. */
  date: string | null;
}

interface FirstTasks {
  clientId: string;
  tasks: FirstTask[];
  actor: MemberActor;
  now: Date;
}

/** What there is to do first for a new client, on the member's calendar; call it in the caller's transaction. */
export async function addFirstTasks(tx: Db, { clientId, tasks, actor, now }: FirstTasks): Promise<void> {
  if (tasks.length === 0) return;
  const { workspaceId, memberId } = actor;
  const [member] = await tx
    .select({ timeZone: members.timeZone })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
  for (const { title, date } of tasks) {
    const due = whenDue({ date: date ?? undefined, every: 1 }, member?.timeZone ?? 'utc');
    await addTask(tx, { title, ...due, clientId, actor, now });
  }
}
