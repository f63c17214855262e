import { expect, test } from 'vitest';
import { periodBefore, periodOf } from '~/reports/period';

const thursday = new Date('2026-11-26T10:00:00Z');

test('a period is whole weeks on the calendar of the zone, the running one last', () => {
  const period = periodOf('4', thursday, 'Europe/Berlin');
  expect(period.weeks).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
  expect(period.from).toEqual(new Date('2026-11-01T23:00:00Z'));
  expect(period.to).toEqual(new Date('2026-11-29T23:00:00Z'));
});

test.each([null, '', '5', '__proto__'])('%o asks for twelve weeks', (name) => {
  expect(periodOf(name, thursday, 'Europe/Berlin').weeks).toHaveLength(12);
});

test('the period before ends where this one begins, over a change of the clocks too', () => {
  const period = periodOf('4', new Date('2026-11-12T10:00:00Z'), 'Europe/Berlin');
  const before = periodBefore(period);
  expect(before.to).toEqual(period.from);
  expect(before.weeks.at(-1)).toBe('2026-10-12');
});
