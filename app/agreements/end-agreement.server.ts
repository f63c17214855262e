import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { tasks } from '~db/schema/tasks';
import { changeAgreement } from './change-agreement.server';

/** An agreement holds no longer, or a draft leads nowhere; nothing reminds of it any more. */
export function endAgreement(
  db: Db,
  { agreementId, actor, now }: { agreementId: string; actor: Actor; now: Date },
) {
  return db.transaction(async (tx) => {
    const set = { state: 'ended', endedAt: now } as const;
    const ended = await changeAgreement(tx, {
      agreementId,
      from: ['drafted', 'sent', 'signed'],
      set,
      actor,
      now,
    });
    if (!ended.ok || !ended.value.reminderTaskId) return ended;
    await tx
      .update(tasks)
      .set({ deletedAt: now })
      .where(
        and(
          eq(tasks.workspaceId, actor.workspaceId),
          eq(tasks.id, ended.value.reminderTaskId),
          isNull(tasks.doneAt),
        ),
      );
    return ended;
  });
}
