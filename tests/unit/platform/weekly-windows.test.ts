import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { windowsOn } from '~/platform/weekly-windows';
import fc from '~tests/support/properties';

const everyDay = (from: string, to: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));

const shown = (date: string, from: string, to: string, zone = 'Europe/Vienna') =>
  windowsOn(date, everyDay(from, to), zone).map((window) =>
    [window.start, window.end].map((limit) => limit.toUTC().toFormat('HH:mm')).join('–'),
  );

test.each([
  ['an ordinary day', '2026-06-10', '09:00', '17:00', ['07:00–15:00']],
  ['a whole day', '2026-06-10', '00:00', '24:00', ['22:00–22:00']],
  ['a window that ends before it begins', '2026-06-10', '17:00', '09:00', []],
  ['a window around the skipped hour', '2026-03-29', '01:00', '04:00', ['00:00–02:00']],
  ['a window that begins in the skipped hour', '2026-03-29', '02:15', '03:15', ['01:00–01:15']],
  ['a window that ends in the skipped hour', '2026-03-29', '01:30', '02:30', ['00:30–01:00']],
  ['a window inside the skipped hour', '2026-03-29', '02:15', '02:45', []],
  ['a window around the repeated hour', '2026-10-25', '01:00', '04:00', ['23:00–03:00']],
  ['a window that begins in the repeated hour', '2026-10-25', '02:30', '04:00', ['01:30–03:00']],
  ['a window that ends in the repeated hour', '2026-10-25', '01:00', '02:30', ['23:00–00:30']],
  ['a window inside the repeated hour', '2026-10-25', '02:15', '02:45', ['00:15–00:45']],
])('%s', (_name, date, from, to, expected) => {
  expect(shown(date, from, to)).toEqual(expected);
});

test('only the windows of the weekday count, merged and in order', () => {
  const windows = [
    { weekday: 3, from: '14:00', to: '16:00' },
    { weekday: 3, from: '09:00', to: '11:00' },
    { weekday: 3, from: '10:00', to: '12:00' },
    { weekday: 4, from: '06:00', to: '07:00' },
  ];
  const intervals = windowsOn('2026-06-10', windows, 'UTC').map((window) => window.toFormat('HH:mm'));
  expect(intervals).toEqual(['09:00 – 12:00', '14:00 – 16:00']);
});

test('what the tables say does not depend on the day the program runs', () => {
  const zones = ['Europe/Vienna', 'Europe/Zurich', 'America/New_York'];
  const changes = ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'];
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const time = (minutes: number) =>
    DateTime.fromObject({})
      .startOf('day')
      .set({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
      .toFormat('HH:mm');
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom(...changes),
      minute,
      minute,
      (zone, date, a, b) => {
        const [from, to] = [time(Math.min(a, b)), time(Math.max(a, b))];
        for (const window of windowsOn(date, everyDay(from, to), zone)) {
          for (const instant of [window.start, window.end.minus({ seconds: 1 })]) {
            const wall = instant.setZone(zone).toFormat('HH:mm');
            expect(wall >= from && wall < to).toBe(true);
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
});
