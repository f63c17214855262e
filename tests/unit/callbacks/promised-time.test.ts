import { expect, test } from 'vitest';
import { instantOf, wallTimeOf } from '~/callbacks/promised-time';
import fc from '~tests/support/properties';

test.each([
  ['2026-03-10T10:00', 'Europe/Berlin', '2026-03-10T09:00:00.000Z'],
  ['2026-07-10T10:00', 'Europe/Berlin', '2026-07-10T08:00:00.000Z'],
  ['2026-07-10T10:00', 'America/New_York', '2026-07-10T14:00:00.000Z'],
])('%s in %s is %s', (wallTime, timeZone, instant) => {
  expect(instantOf({ wallTime, timeZone })?.toISOString()).toBe(instant);
});

test('an hour that clocks skip counts as the one after it', () => {
  const skipped = instantOf({ wallTime: '2026-03-29T02:30', timeZone: 'Europe/Berlin' });
  expect(skipped?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
});

test.each([
  ['2027-10-31T02:00', 'Europe/Vienna', '2027-10-31T00:00:00.000Z'],
  ['2026-10-25T02:59', 'Europe/Berlin', '2026-10-25T00:59:00.000Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
])('%s, which clocks in %s show twice, is the first of the two', (wallTime, timeZone, instant) => {
  expect(instantOf({ wallTime, timeZone })?.toISOString()).toBe(instant);
});

test.each(['', 'soon', '2026-02-30T10:00', '2026-03-10', '2026-03-10T25:00', '2026-03-10T10:00Z'])(
  '"%s" is no time',
  (wallTime) => {
    expect(instantOf({ wallTime, timeZone: 'Europe/Berlin' })).toBeUndefined();
  },
);

test('a wall time read back is the instant it was made of, unless clocks show it twice', () => {
  const minute = 60_000;
  const instants = fc.integer({ min: Date.UTC(2025, 0) / minute, max: Date.UTC(2028, 0) / minute });
  const zones = fc.constantFrom('Europe/Vienna', 'Europe/Zurich', 'America/New_York', 'Asia/Kolkata');
  fc.assert(
    fc.property(instants, zones, (at, timeZone) => {
      const instant = new Date(at * minute);
      const back = instantOf({ wallTime: wallTimeOf(instant, timeZone), timeZone });
      const early = instant.getTime() - (back?.getTime() ?? Number.NaN);
      expect([0, 60 * minute]).toContain(early);
    }),
    { numRuns: 2000 },
  );
});
