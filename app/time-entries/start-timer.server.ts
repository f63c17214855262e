import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { timers } from '~db/schema/time-entries';
import { violationOf } from '~db/violation';
import { stopTimer } from './stop-timer.server';

interface Start {
  clientId: string;
  serviceId: string | null;
  note: string;
  /** The zone of the member's calendar. */
  timeZone: string;
  actor: MemberActor;
  now: Date;
}

/**
 * Lets the clock run for a client. A member has one: when it runs for another client it is stopped and its time noted;
 * when it runs for this one already it goes on.
 */
export async function startTimer(
  db: Db,
  { clientId, serviceId, note, timeZone, actor, now }: Start,
): Promise<Result<null, 'not_found'>> {
  const { workspaceId, memberId } = actor;
  const timer = { workspaceId, memberId, clientId, serviceId, note, startedAt: now };
  try {
    return await db.transaction(async (tx) => {
      const begun = await tx
        .insert(timers)
        .values(timer)
        .onConflictDoNothing()
        .returning({ at: timers.startedAt });
      if (begun.length > 0) return ok(null);
      const stopped = await stopTimer(tx, { keep: true, unlessFor: clientId, timeZone, actor, now });
      if (stopped.ok) await tx.insert(timers).values(timer);
      return ok(null);
    });
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
}
