import { expect, test } from 'vitest';
import { quickPicks } from '~/callbacks/quick-picks';
import { publicHolidays } from '~/platform/public-holidays.server';

const berlin = { zone: 'Europe/Berlin', holidays: publicHolidays('DE', 'BE') };

test('in the morning, two hours from now comes first, at a quarter of an hour', () => {
  expect(quickPicks(new Date('2026-03-10T08:07:00Z'), berlin)).toEqual([
    '2026-03-10T11:15',
    '2026-03-11T10:00',
    '2026-03-11T15:00',
    '2026-03-17T10:00',
  ]);
});

test('late in the day and at the weekend nobody is offered the same day', () => {
  expect(quickPicks(new Date('2026-03-10T15:30:00Z'), berlin)[0]).toBe('2026-03-11T10:00');
  expect(quickPicks(new Date('2026-03-14T08:00:00Z'), berlin)[0]).toBe('2026-03-16T10:00');
});

test('a public holiday is no day for a callback', () => {
  const thursdayBeforeEaster = new Date('2026-04-02T14:30:00Z');
  expect(quickPicks(thursdayBeforeEaster, berlin)[0]).toBe('2026-04-07T10:00');
});

test('the times are told by the clocks where the person is', () => {
  const newYork = { zone: 'America/New_York', holidays: publicHolidays('US') };
  expect(quickPicks(new Date('2026-03-10T14:00:00Z'), newYork)[0]).toBe('2026-03-10T12:00');
});
