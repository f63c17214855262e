import { and, eq, ne } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { dateIn } from '~/platform/local-date';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { timers } from '~db/schema/time-entries';
import { insertEntry } from './add-entry.server';
import { minutesBetween } from './duration';

interface Stop {
  /** False forgets what was counted. */
  keep: boolean;
  /** Leaves it running when it runs for this client. */
  unlessFor?: string;
  /** The zone of the member's calendar: the work counts for the day it began on. */
  timeZone: string;
  actor: MemberActor;
  now: Date;
}

/** Stops the member's clock and notes the time; a second click finds none running. */
export function stopTimer(
  db: Db,
  { keep, unlessFor, timeZone, actor, now }: Stop,
): Promise<Result<{ clientId: string; entryId: string | null; minutes: number }, 'not_found'>> {
  const { workspaceId, memberId } = actor;
  return db.transaction(async (tx) => {
    const [timer] = await tx
      .delete(timers)
      .where(
        and(
          eq(timers.workspaceId, workspaceId),
          eq(timers.memberId, memberId),
          unlessFor ? ne(timers.clientId, unlessFor) : undefined,
        ),
      )
      .returning();
    if (!timer) return fail('not_found');
    const { clientId, serviceId, note, startedAt } = timer;
    const minutes = minutesBetween(startedAt, now);
    const work = { clientId, serviceId, note, workedOn: dateIn(startedAt, timeZone), minutes };
    return ok({ clientId, minutes, entryId: keep ? await insertEntry(tx, { ...work, actor, now }) : null });
  });
}
