import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { tasks } from '~db/schema/tasks';
import { findSubject, type TaskSubject } from './find-subject.server';
import type { WhenDue } from './when-due';

interface NewTask extends WhenDue, TaskSubject {
  title: string;
  actor: MemberActor;
  now: Date;
}

/** Adds a task for the member; one about a prospect or client also stands in the timeline. */
export function addTask(
  db: Db,
  { title, dueAt, timed = true, repeat = null, timeZone = null, actor, now, ...about }: NewTask,
): Promise<Result<{ taskId: string }, 'not_found'>> {
  const { workspaceId, memberId } = actor;
  return db.transaction(async (tx) => {
    const subject = await findSubject(tx, workspaceId, about);
    if (!subject) return fail('not_found');
    const taskId = newId();
    const when = { dueAt, timed, repeat, timeZone };
    await tx
      .insert(tasks)
      .values({ workspaceId, id: taskId, memberId, ...subject, title, ...when, createdAt: now });
    const { prospectId } = subject;
    if (prospectId) {
      await recordActivity(tx, { prospectId, kind: 'task_added', data: { taskId, title }, actor, at: now });
    }
    return ok({ taskId });
  });
}
