import { recordEvent } from '~/audit/record-event.server';
import type { Queue } from '~/jobs/queue.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';

/** Has the worker make a backup as soon as it can. */
export function requestBackup(
  { db, queue }: { db: Db; queue: Queue },
  { actor, now }: { actor: MemberActor; now: Date },
): Promise<void> {
  return db.transaction(async (tx) => {
    await queue.send(tx, 'back-up', {});
    await recordEvent(tx, {
      action: 'backup.requested',
      subjectKind: 'workspace',
      subjectId: actor.workspaceId,
      actor,
      at: now,
    });
  });
}
