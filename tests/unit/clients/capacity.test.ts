import { expect, test } from 'vitest';
import { forecast, monthlyIncome, plusDays, soldHours, soldInWeek } from '~/clients/capacity';
import { monthlyCents } from '~/clients/engagement';
import fc from '~tests/support/properties';

const regular = { kind: 'regular', hoursPerWeek: 10, rateCents: 4200, currency: 'EUR' } as const;
const retainer = { kind: 'retainer', hoursPerWeek: 5, rateCents: 90_000, currency: 'CHF' } as const;
const oneOff = { kind: 'one_off', hoursPerWeek: null, rateCents: 5000, currency: 'EUR' } as const;

test('Regular work brings its hours over the weeks of a month', () => {
  expect(monthlyCents({ ...regular, hoursPerWeek: 12 })).toBe(218_400);
});

test('A retainer brings its sum, whatever the hours', () => {
  expect(monthlyCents(retainer)).toBe(90_000);
});

test('A one-off, or work without hours or rate, brings nothing that could be said a month ahead', () => {
  expect(monthlyCents(oneOff)).toBeNull();
  expect(monthlyCents({ ...regular, hoursPerWeek: null })).toBeNull();
  expect(monthlyCents({ ...regular, rateCents: null })).toBeNull();
});

test('Hours are added over all engagements, and income by currency', () => {
  expect(soldHours([regular, retainer, oneOff])).toBe(15);
  expect(monthlyIncome([regular, regular, retainer, oneOff])).toEqual([
    { currency: 'EUR', cents: 364_000 },
    { currency: 'CHF', cents: 90_000 },
  ]);
});

const work = (hoursPerWeek: number, startsOn: string, endsOn: string | null = null) => ({
  hoursPerWeek,
  startsOn,
  endsOn,
});

test.each([
  ['a whole week', work(10, '2026-01-01'), 10],
  ['from Thursday on', work(10, '2026-03-12'), 4],
  ['until Tuesday', work(10, '2026-01-01', '2026-03-10'), 4],
  ['a weekend', work(10, '2026-03-14'), 0],
  ['another week', work(10, '2026-03-16'), 0],
])('Of work that covers %s the working days count', (_name, engagement, hours) => {
  expect(soldInWeek([engagement], '2026-03-09')).toBe(hours);
});

test('Terms that follow others in the middle of a week count no hour twice', () => {
  const days = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'];
  for (const day of days) {
    const sold = soldInWeek([work(8, '2026-01-01', day), work(8, plusDays(day, 1))], '2026-03-09');
    expect(sold).toBe(8);
  }
});

const MONDAY = '2026-03-02';
const anyDay = fc.integer({ min: -30, max: 60 }).map((days) => plusDays(MONDAY, days));

test('However often terms change, no hour of a week is sold twice and none is lost', () => {
  const cases = fc.record({
    quarters: fc.integer({ min: 1, max: 160 }),
    begin: anyDay,
    end: fc.option(anyDay),
    changes: fc.uniqueArray(anyDay, { maxLength: 5 }),
    week: fc.integer({ min: -5, max: 9 }),
  });
  fc.assert(
    fc.property(cases, ({ quarters, begin, end, changes, week }) => {
      const hours = quarters / 4;
      const starts = [begin, ...changes.filter((day) => begin < day && (end === null || day <= end)).sort()];
      const terms = starts.map((day, index) => {
        const next = starts[index + 1];
        return work(hours, day, next ? plusDays(next, -1) : end);
      });
      const monday = plusDays(MONDAY, week * 7);
      expect(soldInWeek(terms, monday)).toBe(soldInWeek([work(hours, begin, end)], monday));
      expect(soldInWeek(terms, monday)).toBeLessThanOrEqual(hours);
    }),
  );
});

test('The forecast says who begins, who ends, and what is sold meanwhile', () => {
  const weeks = forecast([work(8, '2026-01-01', '2026-03-20'), work(5, '2026-03-23')], '2026-03-11', 3);
  expect(weeks.map(({ monday, sold }) => [monday, sold])).toEqual([
    ['2026-03-09', 8],
    ['2026-03-16', 8],
    ['2026-03-23', 5],
  ]);
  expect(weeks.map(({ ends }) => ends.length)).toEqual([0, 1, 0]);
  expect(weeks.map(({ begins }) => begins.length)).toEqual([0, 0, 1]);
});
