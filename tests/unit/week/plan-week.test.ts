import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import type { Promised } from '~/clients/promised-hours';
import { planWeek, type Stretch } from '~/week/plan-week';
import fc from '~tests/support/properties';

const QUARTER = 15 * 60_000;
const OPEN = [{ startsOn: '2026-01-01', endsOn: null }];

const promised = (
  clientId: string,
  timeZone: string,
  windows: Promised['windows'],
  spans: Promised['spans'] = OPEN,
): Promised => ({ clientId, client: clientId, timeZone, windows, spans });

const length = (stretches: Stretch[]) =>
  stretches.reduce((sum, { start, end }) => sum + (end.getTime() - start.getTime()) / 60_000, 0);

test('an hour promised to two clients is promised once, and is no time for calls', () => {
  const quiet = [{ weekday: 1, from: '08:00', to: '12:00' }];
  const [monday] = planWeek({
    monday: '2026-03-09',
    zone: 'Europe/Berlin',
    quiet,
    promises: [
      promised('Blum', 'Europe/Berlin', [{ weekday: 1, from: '09:00', to: '11:00' }]),
      promised('Rübsam', 'Europe/Berlin', [{ weekday: 1, from: '10:00', to: '11:00' }]),
    ],
  });
  expect(monday).toMatchObject({ promisedMinutes: 120, callMinutes: 120 });
  expect(monday?.presence.map(({ client }) => client)).toEqual(['Blum', 'Rübsam']);
});

test('the office hours of a client in New York stand at her own time, five hours away when clocks differ', () => {
  const promises = [promised('Hudson', 'America/New_York', [{ weekday: 1, from: '09:00', to: '10:00' }])];
  const at = (monday: string) =>
    planWeek({ monday, zone: 'Europe/Berlin', quiet: [], promises })[0]?.presence.map(({ start }) =>
      DateTime.fromJSDate(start, { zone: 'Europe/Berlin' }).toFormat('HH:mm'),
    );
  expect(at('2026-03-02')).toEqual(['15:00']);
  expect(at('2026-03-16')).toEqual(['14:00']);
});

test('presence is promised only as long as work is agreed', () => {
  const everyDay = [1, 2, 3].map((weekday) => ({ weekday, from: '09:00', to: '10:00' }));
  const spans = [{ startsOn: '2026-03-10', endsOn: '2026-03-10' }];
  const promises = [promised('Blum', 'Europe/Berlin', everyDay, spans)];
  const days = planWeek({ monday: '2026-03-09', zone: 'Europe/Berlin', quiet: [], promises });
  expect(days.slice(0, 3).map(({ promisedMinutes }) => promisedMinutes)).toEqual([0, 60, 0]);
});

const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Auckland',
];

const time = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;

const windows = fc.array(
  fc
    .record({
      weekday: fc.integer({ min: 1, max: 7 }),
      from: fc.integer({ min: 0, max: 95 }),
      length: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ weekday, from, length }) => ({
      weekday,
      from: time(from),
      to: time(Math.min(from + length, 96)),
    })),
  { maxLength: 8 },
);

/** Weeks with a change of the clocks somewhere, and one without. */
const mondays = [
  '2026-03-02',
  '2026-03-23',
  '2026-03-30',
  '2026-10-19',
  '2026-10-26',
  '2026-09-21',
  '2026-06-08',
];

const weeks = fc.record({
  monday: fc.constantFrom(...mondays),
  zone: fc.constantFrom(...zones),
  quiet: windows,
  promises: fc
    .array(fc.record({ timeZone: fc.constantFrom(...zones), windows }), { maxLength: 4 })
    .map((clients) =>
      clients.map(({ timeZone, windows }, index) => promised(`client ${index}`, timeZone, windows)),
    ),
});

/** How many of the stretches cover each quarter of an hour of the week. */
function coverage(stretches: Stretch[], begin: number, end: number): number[] {
  const slots = Math.round((end - begin) / QUARTER);
  return Array.from({ length: slots }, (_, slot) => {
    const at = begin + slot * QUARTER;
    return stretches.filter(({ start, end }) => start.getTime() <= at && at < end.getTime()).length;
  });
}

test('no hour of a week counts twice, whatever zones clients live in and whatever clocks do', () => {
  fc.assert(
    fc.property(weeks, (input) => {
      const days = planWeek(input);
      const first = DateTime.fromISO(input.monday, { zone: input.zone });
      const [begin, end] = [first.toMillis(), first.plus({ weeks: 1 }).toMillis()];
      const presence = coverage(
        days.flatMap(({ presence }) => presence),
        begin,
        end,
      );
      const calls = coverage(
        days.flatMap(({ callTime }) => callTime),
        begin,
        end,
      );
      const quarters = (counts: number[]) => counts.filter((count) => count > 0).length * 15;

      expect(days.reduce((sum, day) => sum + day.promisedMinutes, 0)).toBe(quarters(presence));
      expect(days.reduce((sum, day) => sum + day.callMinutes, 0)).toBe(quarters(calls));
      expect(Math.max(0, ...calls)).toBeLessThanOrEqual(1);
      expect(calls.filter((count, slot) => count > 0 && (presence[slot] ?? 0) > 0)).toEqual([]);
      for (const client of input.promises) {
        const own = days.flatMap(({ presence }) =>
          presence.filter(({ clientId }) => clientId === client.clientId),
        );
        expect(Math.max(0, ...coverage(own, begin, end))).toBeLessThanOrEqual(1);
      }
      for (const day of days) {
        const start = DateTime.fromISO(day.date, { zone: input.zone });
        const minutes = start.plus({ days: 1 }).diff(start, 'minutes').minutes;
        expect(day.promisedMinutes + day.callMinutes).toBeLessThanOrEqual(minutes);
        expect(length(day.callTime)).toBe(day.callMinutes);
      }
    }),
    { numRuns: 200 },
  );
});

const quarterOf = (written: string) => {
  const [hour = 0, minute = 0] = written.split(':').map(Number);
  return hour * 4 + minute / 15;
};

/** Whether a moment was agreed, by the wall clock there; undefined on a day when clocks change. */
function isAgreed({ timeZone, windows }: Promised, at: number): boolean | undefined {
  const there = DateTime.fromMillis(at, { zone: timeZone });
  if (there.startOf('day').offset !== there.endOf('day').offset) return undefined;
  const quarter = there.hour * 4 + Math.floor(there.minute / 15);
  return windows.some(
    ({ weekday, from, to }) =>
      weekday === there.weekday && quarterOf(from) <= quarter && quarter < quarterOf(to),
  );
}

test('every promised moment shows a wall time that was agreed, and every agreed one is promised', () => {
  fc.assert(
    fc.property(weeks, ({ promises: [client], ...input }) => {
      if (!client) return;
      const days = planWeek({ ...input, promises: [client] });
      const first = DateTime.fromISO(input.monday, { zone: input.zone });
      const [begin, end] = [first.toMillis(), first.plus({ weeks: 1 }).toMillis()];
      const counts = coverage(
        days.flatMap(({ presence }) => presence),
        begin,
        end,
      );
      const wrong = counts.flatMap((count, slot) => {
        const at = begin + slot * QUARTER;
        const agreed = isAgreed(client, at);
        return agreed === undefined || agreed === count > 0 ? [] : [new Date(at).toISOString()];
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
