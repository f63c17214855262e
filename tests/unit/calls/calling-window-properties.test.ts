import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { usualHours } from '~/calls/calling-hours';
import { type CallPlace, canCallNow } from '~/calls/calling-window';
import { RESULT_RULES } from '~/calls/outcomes';
import { nextAttempt } from '~/calls/retry';
import { publicHolidays } from '~/platform/public-holidays.server';
import type { WeeklyWindow } from '~db/schema/accounts';
import fc from '~tests/support/properties';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CASES = 10_000;
const NOBODY_ELSE = { zone: 'Europe/Berlin', quiet: [], promised: [] };

const PLACES = [
  { country: 'DE', region: 'BE', zone: 'Europe/Berlin' },
  { country: 'AT', region: '9', zone: 'Europe/Vienna' },
  { country: 'CH', region: 'ZH', zone: 'Europe/Zurich' },
  { country: 'US', region: 'NY', zone: 'America/New_York' },
];

/** Both changes of the clocks in Europe and in the US. */
const CHANGES = ['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-03-08T07:00Z', '2026-11-01T06:00Z'].map(
  Date.parse,
);

const ALWAYS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));

const place = fc.constantFrom(...PLACES);
const aroundAChange = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -4 * 24 * 60, max: 4 * 24 * 60 }))
  .map(([change, minutes]) => new Date(change + minutes * MINUTE));

const wallTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A window a day, at any time of it, also where the clocks change. */
const windows = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(94), fc.nat(94)), { minLength: 1, maxLength: 6 })
  .map((drawn) =>
    drawn.map(([weekday, from, length]): WeeklyWindow => {
      const to = Math.min(96, from + 1 + length);
      return { weekday, from: wallTime(from * 15), to: wallTime(to * 15) };
    }),
  );

const clocks = new Map(
  PLACES.map(({ zone }) => [
    zone,
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      dateStyle: 'short',
      timeStyle: 'short',
    }),
  ]),
);

/** What the clock on the wall says, read without the code under test. */
function clockAt(zone: string, at: Date) {
  const [date = '', time = ''] = clocks.get(zone)?.format(at).split(', ') ?? [];
  const weekday = new Date(`${date}T12:00Z`).getUTCDay() || 7;
  return { date, time, weekday };
}

/** In the hour that clocks show twice at night, no promise is meant. */
const isShownTwice = (zone: string, at: Date) =>
  [-60, 60].some(
    (minutes) => clockAt(zone, new Date(at.getTime() + minutes * MINUTE)).time === clockAt(zone, at).time,
  );

const holidaysOf = ({ country, region }: (typeof PLACES)[number]) => publicHolidays(country, region);

function isInside(at: Date, where: (typeof PLACES)[number], hours: readonly WeeklyWindow[]): boolean {
  const { date, time, weekday } = clockAt(where.zone, at);
  const isOpen = hours.some((one) => one.weekday === weekday && one.from <= time && time < one.to);
  return isOpen && holidaysOf(where)(date) === undefined;
}

const placeOf = (where: (typeof PLACES)[number], hours: readonly WeeklyWindow[]): CallPlace => ({
  country: where.country,
  zone: where.zone,
  holidays: holidaysOf(where),
  windows: hours,
});

test('nobody is called outside the window, whatever the clocks do', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(place, windows, aroundAChange, (where, hours, now) => {
      const timing = canCallNow(now, placeOf(where, hours), NOBODY_ELSE);
      const moment = timing.verdict === 'ok' ? now : timing.next;
      if (moment) expect(isInside(moment, where, hours)).toBe(true);
    }),
    { numRuns: CASES },
  );
});

test('no open moment is passed over on the way to the next one', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(place, aroundAChange, fc.double({ min: 0, max: 1, noNaN: true }), (where, now, part) => {
      const hours = usualHours(where.country);
      const timing = canCallNow(now, placeOf(where, hours), NOBODY_ELSE);
      if (timing.verdict === 'ok') return;
      const next = timing.next?.getTime() ?? Number.NaN;
      expect(next).toBeGreaterThan(now.getTime());
      const between = new Date(now.getTime() + Math.floor((next - 1 - now.getTime()) * part));
      expect(isInside(between, where, hours)).toBe(false);
    }),
    { numRuns: CASES },
  );
});

test('what she promised a client counts by the clocks of the client', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(place, place, windows, aroundAChange, (where, client, promises, now) => {
      const isPromised = (at: Date) => {
        const { time, weekday } = clockAt(client.zone, at);
        return promises.some((one) => one.weekday === weekday && one.from <= time && time < one.to);
      };
      const promised = [{ zone: client.zone, windows: promises, holidays: () => undefined }];
      const atAnyTime = { ...placeOf(where, ALWAYS), country: null, holidays: () => undefined };
      fc.pre(!isShownTwice(client.zone, now));
      const timing = canCallNow(now, atAnyTime, { ...NOBODY_ELSE, promised });
      expect(timing.verdict).toBe(isPromised(now) ? 'warn' : 'ok');
      const next = timing.verdict === 'ok' ? undefined : timing.next;
      if (next && !isShownTwice(client.zone, next)) expect(isPromised(next)).toBe(false);
    }),
    { numRuns: CASES },
  );
});

test('every working day has its hours once, none lost and none twice', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(place, aroundAChange, (where, from) => {
      const hours = usualHours(where.country);
      const opening = { zone: where.zone, windows: hours, holidays: holidaysOf(where) };
      const rule = { ...RESULT_RULES.no_answer, retryDelayMinutes: 0, otherTimeOfDay: false };
      const planned: string[] = [];
      for (let at = startOfDay(from, where.zone); planned.length < 5; ) {
        const next = nextAttempt({ rule, at, attempts: 1, callbackAt: null, hours: opening });
        if (next.kind !== 'retry') throw new Error('A retry was expected');
        const { date, time } = clockAt(where.zone, next.at);
        expect(time).toBe(hours[0]?.from);
        planned.push(date);
        at = startOfDay(new Date(next.at.getTime() + DAY), where.zone);
      }
      expect(planned).toEqual(workingDays(from, where, hours).slice(0, 5));
    }),
    { numRuns: CASES },
  );
});

const startOfDay = (at: Date, zone: string) => DateTime.fromJSDate(at, { zone }).startOf('day').toJSDate();

/** The local dates from `from` on that have hours and are no holiday. */
function workingDays(from: Date, where: (typeof PLACES)[number], hours: readonly WeeklyWindow[]): string[] {
  const first = new Date(`${clockAt(where.zone, from).date}T12:00Z`).getTime();
  return Array.from({ length: 14 }, (_, day) => new Date(first + day * DAY))
    .filter((date) => hours.some(({ weekday }) => weekday === (date.getUTCDay() || 7)))
    .map((date) => date.toISOString().slice(0, 10))
    .filter((date) => holidaysOf(where)(date) === undefined);
}
