import { expect, test } from 'vitest';
import { durationOf, minutesBetween, minutesOf } from '~/time-entries/duration';

test.each([
  ['1:30', 90],
  ['0:05', 5],
  ['1,5', 90],
  ['1.25 h', 75],
  ['2', 120],
  ['90 min', 90],
  ['1 h 30', 90],
  ['2 Std. 15 Min.', 135],
  [' 3 Stunden ', 180],
  ['24:00', 1440],
])('“%s” is read as %i minutes', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});

test.each(['', '0', '25', '1:75', '-1', 'bald', '99999 min', ','])('“%s” is no duration', (text) => {
  expect(minutesOf(text)).toBeUndefined();
});

test('minutes are written so that they are read again', () => {
  for (let minutes = 1; minutes <= 1440; minutes += 1) expect(minutesOf(durationOf(minutes))).toBe(minutes);
});

test.each([
  ['a few seconds count as a minute', 5, 1],
  ['an hour and a half', 5400, 90],
  ['a clock forgotten for three days counts as one', 3 * 86_400, 1440],
])('%s', (_name, seconds, minutes) => {
  const start = new Date('2026-03-09T09:00:00Z');
  expect(minutesBetween(start, new Date(start.getTime() + seconds * 1000))).toBe(minutes);
});
