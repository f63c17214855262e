import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { nextOpening, type OpeningHours } from '~/platform/opening-hours';
import { publicHolidays } from '~/platform/public-holidays.server';
import { stepDueAt } from '~/sequences/schedule';
import { OFFICE_HOURS } from '~db/schema/accounts';
import fc from '~tests/support/properties';

const bavaria: OpeningHours = {
  zone: 'Europe/Berlin',
  windows: OFFICE_HOURS,
  holidays: publicHolidays('DE', 'BY'),
};

const local = (wall: string, zone = 'Europe/Berlin') => DateTime.fromISO(wall, { zone }).toJSDate();
const wall = (instant: Date | undefined, zone = 'Europe/Berlin') =>
  instant && DateTime.fromJSDate(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");

describe('the first window', () => {
  test.each([
    ['inside a window it is now', '2026-06-10T10:30', '2026-06-10T10:30'],
    ['before a window it is its beginning', '2026-06-10T06:00', '2026-06-10T09:00'],
    ['at the end of a window it is the next day', '2026-06-10T17:00', '2026-06-11T09:00'],
    ['on Friday evening it is Monday', '2026-06-12T18:00', '2026-06-15T09:00'],
    ['on a regional holiday it is the day after', '2026-06-04T10:00', '2026-06-05T09:00'],
    ['over Christmas it is the first working day', '2026-12-24T17:30', '2026-12-28T09:00'],
  ])('%s', (_name, from, to) => {
    expect(wall(nextOpening(local(from), bavaria))).toBe(to);
  });

  test('without any window mail never goes', () => {
    expect(nextOpening(local('2026-06-10T10:00'), { ...bavaria, windows: [] })).toBeUndefined();
  });

  test('it is told in the zone of the prospect', () => {
    const newYork = { ...bavaria, zone: 'America/New_York', holidays: publicHolidays('US') };
    expect(wall(nextOpening(local('2026-06-10T10:00'), newYork))).toBe('2026-06-10T15:00');
  });
});

describe('a step', () => {
  test.each([
    ['is due at the same wall time so many working days later', '2026-06-08T10:15', 2, '2026-06-10T10:15'],
    ['jumps over the weekend', '2026-06-12T10:15', 1, '2026-06-15T10:15'],
    ['jumps over holidays', '2026-04-02T10:15', 1, '2026-04-07T10:15'],
    ['without delay obeys the window, the first mail too', '2026-06-10T22:00', 0, '2026-06-11T09:00'],
    ['without delay goes at once inside the window', '2026-06-10T10:15', 0, '2026-06-10T10:15'],
    ['counts from a Saturday on', '2026-06-13T10:15', 1, '2026-06-15T10:15'],
    ['slides when its wall time lies outside the window', '2026-06-08T20:00', 1, '2026-06-10T09:00'],
    ['keeps its wall time when clocks go forward', '2026-03-27T10:15', 1, '2026-03-30T10:15'],
    ['keeps its wall time when clocks go back', '2026-10-23T10:15', 1, '2026-10-26T10:15'],
  ])('%s', (_name, previous, days, due) => {
    expect(wall(stepDueAt(local(previous), days, bavaria))).toBe(due);
  });
});

const zones: [string, string, string | undefined][] = [
  ['Europe/Vienna', 'AT', undefined],
  ['Europe/Zurich', 'CH', 'ZH'],
  ['America/New_York', 'US', 'NY'],
];

/** Moments within four days of a change of clocks in 2026 or 2027, in Europe or in New York. */
const aroundChange = fc
  .tuple(
    fc.constantFrom('2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2027-03-14', '2027-10-31'),
    fc.integer({ min: -4 * 24 * 60, max: 4 * 24 * 60 }),
  )
  .map(([date, minutes]) => DateTime.fromISO(date, { zone: 'utc' }).plus({ minutes }).toJSDate());

const clock = fc
  .integer({ min: 0, max: 24 * 4 - 1 })
  .map((quarter) => DateTime.fromMillis(quarter * 15 * 60_000, { zone: 'utc' }).toFormat('HH:mm'));
const weekWindows = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), clock, clock)
    .map(([weekday, a, b]) => ({ weekday, from: a, to: a < b ? b : '24:00' })),
  { minLength: 1, maxLength: 4 },
);

test('around the changes of clocks no step falls outside its window, is skipped or doubled', () => {
  const delays = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      aroundChange,
      weekWindows,
      delays,
      (where, enrolledAt, windows, steps) => {
        const [zone, country, region] = where;
        const holidays = publicHolidays(country, region);
        let previous = enrolledAt;
        for (const delayDays of steps) {
          const due = stepDueAt(previous, delayDays, { zone, windows, holidays });
          if (!due) throw new Error('a step was skipped');
          const there = DateTime.fromJSDate(due, { zone });
          const time = there.toFormat('HH:mm');
          const isInside = windows.some(
            ({ weekday, from, to }) => weekday === there.weekday && from <= time && time < to,
          );
          expect(isInside && holidays(there.toFormat('yyyy-MM-dd')) === undefined).toBe(true);
          expect(due.getTime()).toBeGreaterThanOrEqual(previous.getTime());
          expect(workingDaysBetween(previous, due, zone, holidays)).toBeGreaterThanOrEqual(delayDays);
          previous = due;
        }
      },
    ),
    { numRuns: 10_000 },
  );
}, 60_000);

/** Counted independently of the code under test: dates after the first one, up to and with the last one. */
function workingDaysBetween(from: Date, to: Date, zone: string, holidays: OpeningHours['holidays']): number {
  const lastDate = DateTime.fromJSDate(to, { zone }).toISODate() ?? '';
  let count = 0;
  for (let day = new Date(`${DateTime.fromJSDate(from, { zone }).toISODate()}T12:00Z`); ; ) {
    day = new Date(day.getTime() + 24 * 60 * 60 * 1000);
    const date = day.toISOString().slice(0, 10);
    if (date > lastDate) return count;
    if (![0, 6].includes(day.getUTCDay()) && !holidays(date)) count += 1;
  }
}

test('a window open all day is never slept through: the step is due exactly when its delay is over', () => {
  const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      aroundChange,
      fc.integer({ min: 0, max: 5 }),
      (where, previous, delayDays) => {
        const [zone] = where;
        const due = stepDueAt(previous, delayDays, { zone, windows: always, holidays: () => undefined });
        expect(due && workingDaysBetween(previous, due, zone, () => undefined)).toBe(delayDays);
      },
    ),
    { numRuns: 1000 },
  );
});
