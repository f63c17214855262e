import { DateTime, type Interval } from 'luxon';
import { localDate } from '~/platform/local-date';
import { inBoth, nextOpening, type OpeningHours, openingsFrom, without } from '~/platform/opening-hours';
import type { Holidays } from '~/platform/public-holidays.server';
import type { WeeklyWindow } from '~db/schema/accounts';

export type CallTimingReason =
  | 'unlawful_hour'
  | 'public_holiday'
  | 'weekend'
  | 'outside_office_hours'
  | 'not_quiet'
  | 'promised_presence';

/**
 * `warn` lets her call with a reason, `block` doesn't. `next`: the next moment without objection, within three weeks;
 * `lawfulAt`: the next one the law allows, when it is the law that objects.
 */
export type CallTiming =
  | { verdict: 'ok' }
  | { verdict: 'warn' | 'block'; reason: CallTimingReason; holiday?: string; next?: Date; lawfulAt?: Date };

export interface CallPlace {
  /** ISO 3166-1 code. */
  country: string | null;
  zone: string;
  holidays: Holidays;
  /** When offices there are called. */
  windows: readonly WeeklyWindow[];
}

/** The caller's own week. */
export interface CallerHours {
  zone: string;
  /** When her home is quiet, as wall times in her zone; none means always. */
  quiet: readonly WeeklyWindow[];
  /** Presence promised to clients, as wall times where they are. */
  promised: readonly OpeningHours[];
}

const daily = (from: string, to: string): WeeklyWindow[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));

/** Hours outside which a sales call is against the law: US 47 CFR 64.1200(c)(1). */
const LAWFUL_HOURS: Record<string, WeeklyWindow[] | undefined> = { US: daily('08:00', '21:00') };

const noHolidays: Holidays = () => undefined;
/** Most often the next moment is near; only when it isn't, three weeks are looked at. */
const DAYS_AHEAD = [3, 21];

/** When offices at this place can be expected to pick up. */
export const officeHoursOf = ({ zone, holidays, windows }: CallPlace): OpeningHours => ({
  zone,
  holidays,
  windows,
});

/** When the law lets anybody be called there; null for always. */
const lawfulHoursOf = ({ zone, country }: CallPlace): OpeningHours | null => {
  const windows = LAWFUL_HOURS[country ?? ''];
  return windows ? { zone, windows, holidays: noHolidays } : null;
};

/** Whether this is a good moment to call, there and here; if not, why, and when the next one comes. */
export function canCallNow(now: Date, place: CallPlace, caller: CallerHours): CallTiming {
  const lawful = lawfulHoursOf(place);
  const next = () => nextGoodMoment(now, place, caller);
  if (lawful && !isOpen(now, lawful)) {
    return { verdict: 'block', reason: 'unlawful_hour', next: next(), lawfulAt: nextOpening(now, lawful) };
  }
  const objection = objectionThere(now, place) ?? objectionHere(now, caller);
  return objection ? { verdict: 'warn', ...objection, next: next() } : { verdict: 'ok' };
}

type Objection = { reason: CallTimingReason; holiday?: string } | undefined;

function objectionThere(now: Date, place: CallPlace): Objection {
  const { zone, holidays } = place;
  const there = DateTime.fromJSDate(now, { zone });
  const holiday = holidays(localDate(there));
  if (holiday) return { reason: 'public_holiday', holiday };
  if (isOpen(now, officeHoursOf(place))) return undefined;
  return { reason: there.isWeekend ? 'weekend' : 'outside_office_hours' };
}

function objectionHere(now: Date, caller: CallerHours): Objection {
  const quiet = quietHours(caller);
  if (quiet && !isOpen(now, quiet)) return { reason: 'not_quiet' };
  const isPromised = caller.promised.some((hours) => isOpen(now, hours));
  return isPromised ? { reason: 'promised_presence' } : undefined;
}

const isOpen = (now: Date, hours: OpeningHours): boolean =>
  [...openingsFrom(now, 0, hours)].some((open) => open.contains(DateTime.fromJSDate(now)));

/** Null when it is always quiet. */
const quietHours = ({ zone, quiet }: CallerHours): OpeningHours | null =>
  quiet.length > 0 ? { zone, windows: quiet, holidays: noHolidays } : null;

function nextGoodMoment(now: Date, place: CallPlace, caller: CallerHours): Date | undefined {
  for (const days of DAYS_AHEAD) {
    const moment = firstGoodMoment(now, days, place, caller);
    if (moment) return moment;
  }
  return undefined;
}

function firstGoodMoment(now: Date, days: number, place: CallPlace, caller: CallerHours): Date | undefined {
  const ahead = (hours: OpeningHours) => [...openingsFrom(now, days, hours)];
  const limits = [lawfulHoursOf(place), quietHours(caller)].filter((hours) => hours !== null);
  // Where clients are, the days may begin and end up to two days apart from hers.
  const promised = caller.promised.flatMap((hours) => [...openingsFrom(now, days + 2, hours)]);
  const open = limits.reduce<Interval[]>(
    (moments, hours) => inBoth(moments, ahead(hours)),
    ahead(officeHoursOf(place)),
  );
  const starts = without(open, promised)
    .filter((moment) => moment.end && moment.end.toMillis() > now.getTime())
    .map((moment) => Math.max(now.getTime(), moment.start?.toMillis() ?? 0));
  return starts.length > 0 ? new Date(Math.min(...starts)) : undefined;
}
