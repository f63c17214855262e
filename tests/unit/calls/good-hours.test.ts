import { expect, test } from 'vitest';
import { goodHoursOf } from '~/calls/good-hours';
import { whyNow } from '~/calls/why-now';

const count = (branch: string, hour: number, made: number, reached: number) => ({
  branch,
  hour,
  made,
  reached,
});

test('an hour is good when more were reached than usual, for the branch and for all', () => {
  const counts = [
    count('steuerberatung', 9, 10, 5),
    count('steuerberatung', 14, 10, 1),
    count('handwerk', 9, 10, 0),
    count('handwerk', 7, 10, 6),
  ];
  expect(goodHoursOf(counts)).toEqual({ '': [7], steuerberatung: [9], handwerk: [7] });
});

test('a few lucky calls make no good hour, and no calls make none', () => {
  expect(goodHoursOf([count('praxis', 9, 4, 4), count('praxis', 15, 20, 1)])).toEqual({});
  expect(goodHoursOf([])).toEqual({});
});

test('why somebody comes up now is told in the order that counts', () => {
  const moment = {
    now: new Date('2026-03-10T08:20:00Z'),
    zone: 'Europe/Berlin',
    goodHours: { '': [14], praxis: [9] },
  };
  const turn = {
    promised: false,
    lastCallAt: null,
    reachedAt: null,
    branch: 'Praxis',
    legalBasis: 'presumed_interest',
    presumedInterest: 'sucht Hilfe',
  } as const;
  expect(whyNow(turn, moment)).toEqual(['never_called', 'good_hour', 'fits']);
  expect(whyNow({ ...turn, branch: null, presumedInterest: null }, moment)).toEqual(['never_called']);
  const reachedAt = new Date('2026-03-02T08:55:00Z');
  expect(whyNow({ ...turn, lastCallAt: reachedAt, reachedAt }, moment)).toEqual([
    'next_try',
    'reached_at_this_hour',
    'fits',
  ]);
  expect(whyNow({ ...turn, promised: true }, moment)).toEqual(['promised']);
});
