import { and, eq, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { inboundMessages } from '~db/schema/inbox';

/** Puts a message aside that needs no answer. Doing it again changes nothing. */
export async function finishMail(
  db: Db,
  { inboundId, actor, now }: { inboundId: string; actor: MemberActor; now: Date },
): Promise<void> {
  await db
    .update(inboundMessages)
    .set({ doneAt: now })
    .where(
      and(
        eq(inboundMessages.workspaceId, actor.workspaceId),
        eq(inboundMessages.id, inboundId),
        isNull(inboundMessages.doneAt),
      ),
    );
}
