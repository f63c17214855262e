import { and, eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { mondayOf } from '~/clients/capacity';
import { findPromises } from '~/clients/find-promises.server';
import type { MemberActor } from '~/platform/actor';
import { dateIn } from '~/platform/local-date';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { findAppointments } from './find-appointments.server';
import { planWeek, USUAL_HOURS } from './plan-week';

interface WeekQuery {
  actor: MemberActor;
  /** Any local date of the week. */
  day: string;
  timeZone: string;
}

/** A member's week: presence promised to clients, time for calls, and what has a time of its own. */
export async function findWeek(db: Db, { actor, day, timeZone }: WeekQuery) {
  const monday = mondayOf(day);
  const begin = DateTime.fromISO(monday, { zone: timeZone });
  const span = { from: begin.toJSDate(), to: begin.plus({ weeks: 1 }).toJSDate() };
  const [quiet, promises, appointments] = await Promise.all([
    findQuietHours(db, actor),
    findPromises(db, actor.workspaceId),
    findAppointments(db, actor, span),
  ]);
  const days = planWeek({ monday, zone: timeZone, quiet: quiet.length > 0 ? quiet : USUAL_HOURS, promises });
  return {
    monday,
    knowsQuietHours: quiet.length > 0,
    days: days.map((planned) => ({
      ...planned,
      appointments: appointments.filter(({ at }) => dateIn(at, timeZone) === planned.date),
    })),
  };
}

export type WeekDay = Awaited<ReturnType<typeof findWeek>>['days'][number];

async function findQuietHours(db: Db, { workspaceId, memberId }: MemberActor) {
  const [member] = await db
    .select({ quiet: members.quietHours })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
  return member?.quiet ?? [];
}
