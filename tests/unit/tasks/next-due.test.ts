import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { nextDue } from '~/tasks/next-due.server';
import { REPEATS, repeatOf, ruleOf } from '~/tasks/repeat';

const timeZone = 'Europe/Berlin';
const at = (text: string) => DateTime.fromISO(text, { zone: timeZone }).toJSDate();
const next = (rule: string, due: string, now = due) =>
  DateTime.fromJSDate(nextDue({ rule, dueAt: at(due), timeZone, now: at(now) }), { zone: timeZone }).toFormat(
    "yyyy-MM-dd'T'HH:mm",
  );

test.each([
  ['FREQ=DAILY', '2026-03-02T09:00', '2026-03-03T09:00'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-03-06T09:00', '2026-03-09T09:00'],
  ['FREQ=WEEKLY', '2026-03-02T09:00', '2026-03-09T09:00'],
  ['FREQ=WEEKLY;INTERVAL=3', '2026-03-02T09:00', '2026-03-23T09:00'],
  ['FREQ=MONTHLY', '2026-03-02T09:00', '2026-04-02T09:00'],
  ['FREQ=YEARLY', '2026-03-02T09:00', '2027-03-02T09:00'],
])('%s from %s leads to %s', (rule, due, expected) => {
  expect(next(rule, due)).toBe(expected);
});

test('the 31st becomes the last day of a shorter month', () => {
  expect(next('FREQ=MONTHLY', '2026-01-31T09:00')).toBe('2026-02-28T09:00');
  expect(next('FREQ=YEARLY', '2028-02-29T09:00')).toBe('2029-02-28T09:00');
});

test('the hour on the wall clock stays when summer time begins', () => {
  expect(next('FREQ=DAILY', '2026-03-28T09:00')).toBe('2026-03-29T09:00');
  expect(next('FREQ=WEEKLY', '2026-10-24T09:00')).toBe('2026-10-31T09:00');
});

test('days missed meanwhile are left out, but not today', () => {
  expect(next('FREQ=DAILY', '2026-03-02T09:00', '2026-03-10T17:00')).toBe('2026-03-10T09:00');
  expect(next('FREQ=WEEKLY', '2026-03-02T09:00', '2026-03-18T08:00')).toBe('2026-03-23T09:00');
});

test('done ahead of time it is still due the next time, not the same again', () => {
  expect(next('FREQ=WEEKLY', '2026-03-09T09:00', '2026-03-05T09:00')).toBe('2026-03-16T09:00');
});

test('every way to repeat can be read back from its rule', () => {
  for (const kind of REPEATS) expect(repeatOf(ruleOf({ kind, every: 2 }))).toEqual({ kind, every: 2 });
  expect(repeatOf('FREQ=HOURLY')).toBeNull();
});
