import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { callSessions, prospectLeases } from '~db/schema/calls';
import { lockHeld } from './leases.server';
import { type CallSession, lockSession } from './lock-session.server';

interface Override {
  sessionId: string;
  /** The one on the screen, for one call; without it everybody who comes up until the session ends. */
  prospectId?: string | undefined;
  reason: string;
  actor: MemberActor;
  now: Date;
}

/**
 * Lets a session call outside of office hours and her quiet hours; never where the law forbids it. `not_current` when
 * the screen was an old one.
 */
export function overrideCallingWindow(
  db: Db,
  { sessionId, prospectId, reason, actor, now }: Override,
): Promise<Result<null, 'not_found' | 'not_current'>> {
  return db.transaction(async (tx) => {
    const session = await lockSession(tx, { sessionId, actor });
    if (!session) return fail('not_found');
    if (prospectId) {
      if (!(await overrideForCall(tx, session, prospectId, reason))) return fail('not_current');
      await recordActivity(tx, { prospectId, kind: 'call_in_spite', data: { reason }, actor, at: now });
    } else {
      await overrideForSession(tx, session, reason);
    }
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

async function overrideForSession(tx: Db, { workspaceId, id }: CallSession, overrideReason: string) {
  await tx
    .update(callSessions)
    .set({ overrideReason })
    .where(and(eq(callSessions.workspaceId, workspaceId), eq(callSessions.id, id)));
}

/** False when the prospect is not on the session's screen. */
async function overrideForCall(tx: Db, session: CallSession, prospectId: string, overrideReason: string) {
  await lockHeld(tx, session);
  const overridden = await tx
    .update(prospectLeases)
    .set({ overrideReason })
    .where(
      and(
        eq(prospectLeases.workspaceId, session.workspaceId),
        eq(prospectLeases.sessionId, session.id),
        eq(prospectLeases.prospectId, prospectId),
        eq(prospectLeases.turn, 'current'),
      ),
    )
    .returning({ prospectId: prospectLeases.prospectId });
  return overridden.length > 0;
}
