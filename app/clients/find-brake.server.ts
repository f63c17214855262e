import { findCapacity } from '~/accounts/find-capacity.server';
import { dateIn } from '~/platform/local-date';
import { countResting } from '~/sequences/rest-enrolments.server';
import type { Db } from '~db/client';
import { mondayOf, plusDays, soldInWeek } from './capacity';
import { findEngagements } from './find-engagements.server';
import { ENDING_DAYS } from './health';

/**
 * How full the week is, what could rest because of it, and whose work ends soon. Winning somebody takes weeks: a week
 * that is full now and not in four weeks' time is no reason to rest.
 */
export async function findBrake(
  db: Db,
  { workspaceId, timeZone }: { workspaceId: string; timeZone: string },
  now: Date,
) {
  const today = dateIn(now, timeZone);
  const [work, available, outreach] = await Promise.all([
    findEngagements(db, workspaceId, { from: mondayOf(today) }),
    findCapacity(db, workspaceId),
    countResting(db, workspaceId),
  ]);
  const sold = soldInWeek(work, mondayOf(today));
  const last = plusDays(today, ENDING_DAYS);
  const soldLater = soldInWeek(work, mondayOf(plusDays(last, 7)));
  const ending = work.filter(
    ({ endsOn, hoursPerWeek, isFollowed }) =>
      endsOn !== null && today <= endsOn && endsOn <= last && Boolean(hoursPerWeek) && !isFollowed,
  );
  return {
    sold,
    available,
    isFull: available !== null && Math.min(sold, soldLater) >= available,
    ...outreach,
    ending: ending.map(({ id, clientId, client, endsOn, hoursPerWeek }) => ({
      id,
      clientId,
      client,
      endsOn,
      hoursPerWeek,
    })),
  };
}

export type Brake = Awaited<ReturnType<typeof findBrake>>;
