import { and, eq, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { inboundMessages } from '~db/schema/inbox';

/** Puts a message aside that needs no answer. Doing it again changes nothing. */
export async function finishMail(
  db: Db,
  { inboundId, actor, now }: { inboundId: string; actor: MemberActor; now: Date },
): Promise<Result<null, 'not_found'>> {
  const [message] = await db
    .update(inboundMessages)
    .set({ doneAt: sql`coalesce(${inboundMessages.doneAt}, ${now.toISOString()}::timestamptz)` })
    .where(and(eq(inboundMessages.workspaceId, actor.workspaceId), eq(inboundMessages.id, inboundId)))
    .returning({ id: inboundMessages.id });
  return message ? ok(null) : fail('not_found');
}
