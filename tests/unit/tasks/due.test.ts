import { expect, test } from 'vitest';
import { createFormats } from '~/i18n/formats';
import { dueAt, groupOf, sectionOf } from '~/tasks/due';
import { isLate } from '~/tasks/is-late';

test('a wall time is due at that time where the member is', () => {
  expect(dueAt('2026-03-10', '14:30', 'Europe/Berlin')).toEqual(new Date('2026-03-10T13:30:00Z'));
  expect(dueAt('2026-07-10', '14:30', 'America/New_York')).toEqual(new Date('2026-07-10T18:30:00Z'));
});

test('a day without a time is due when the office opens', () => {
  expect(dueAt('2026-03-10', undefined, 'Europe/Berlin')).toEqual(new Date('2026-03-10T08:00:00Z'));
});

test('a task without a day has no due time', () => {
  expect(dueAt(undefined, '14:30', 'Europe/Berlin')).toBeNull();
  expect(dueAt('2026-02-30', undefined, 'Europe/Berlin')).toBeNull();
});

test('a time the clocks skip in spring is moved on, not lost', () => {
  expect(dueAt('2026-03-29', '02:30', 'Europe/Berlin')).toEqual(new Date('2026-03-29T01:30:00Z'));
});

test.each([
  ['2026-03-09T22:30:00Z', 'overdue'],
  ['2026-03-09T23:30:00Z', 'today'],
  ['2026-03-10T22:30:00Z', 'today'],
  ['2026-03-10T23:30:00Z', 'later'],
])('what is due at %s counts in Berlin as %s', (due, group) => {
  const now = new Date('2026-03-10T11:00:00Z');
  expect(groupOf(new Date(due), now, 'Europe/Berlin')).toBe(group);
});

test.each([
  ['2026-03-10T22:30:00Z', 'today'],
  ['2026-03-11T10:00:00Z', 'tomorrow'],
  ['2026-03-15T10:00:00Z', 'week'],
  ['2026-03-16T10:00:00Z', 'later'],
])('on a Tuesday, what is due at %s stands under %s', (due, section) => {
  const now = new Date('2026-03-10T11:00:00Z');
  expect(sectionOf(new Date(due), now, 'Europe/Berlin')).toBe(section);
});

const lateAt = (moment: string, due: Date, timed: boolean, timeZone = 'Europe/Berlin') =>
  isLate(due, timed, createFormats({ locale: 'de', timeZone, now: new Date(moment) }));

test('what is due at an hour is late after it, what is due on a day when the day is over', () => {
  const due = new Date('2026-03-12T08:00:00Z');
  expect(lateAt('2026-03-12T08:00:00Z', due, true)).toBe(false);
  expect(lateAt('2026-03-12T08:00:01Z', due, true)).toBe(true);
  expect(lateAt('2026-03-12T22:59:59Z', due, false)).toBe(false);
  expect(lateAt('2026-03-12T23:00:00Z', due, false)).toBe(true);
});

test('a day on which the clocks go back at midnight is over an hour later', () => {
  const due = new Date('2026-04-04T12:00:00Z');
  expect(lateAt('2026-04-05T03:30:00Z', due, false, 'America/Santiago')).toBe(false);
  expect(lateAt('2026-04-05T04:00:00Z', due, false, 'America/Santiago')).toBe(true);
});
