import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callSessions } from '~db/schema/calls';
import { lockSessions } from './lock-session.server';
import { pauseOthers } from './pause-session.server';

/** Goes on with a paused session; her other sessions pause. An ended one can't be resumed. */
export function resumeSession(
  db: Db,
  { sessionId, actor }: { sessionId: string; actor: MemberActor },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const sessions = await lockSessions(tx, actor);
    if (!sessions.some(({ id }) => id === sessionId)) return fail('not_found');
    await pauseOthers(tx, sessions, sessionId);
    await tx
      .update(callSessions)
      .set({ state: 'active', breakUntil: null })
      .where(and(eq(callSessions.workspaceId, actor.workspaceId), eq(callSessions.id, sessionId)));
    return ok(null);
  });
}
