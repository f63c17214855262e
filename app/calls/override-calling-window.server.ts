import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callSessions } from '~db/schema/calls';
import { lockSession } from './lock-session.server';

/** Lets a session call outside of office hours and her quiet hours; never where the law forbids it. */
export function overrideCallingWindow(
  db: Db,
  { sessionId, reason, actor, now }: { sessionId: string; reason: string; actor: MemberActor; now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const session = await lockSession(tx, { sessionId, actor });
    if (!session) return fail('not_found');
    await tx
      .update(callSessions)
      .set({ overrideReason: reason })
      .where(and(eq(callSessions.workspaceId, actor.workspaceId), eq(callSessions.id, sessionId)));
    await recordEvent(tx, {
      action: 'call_session.window_overridden',
      subjectKind: 'call_session',
      subjectId: sessionId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
