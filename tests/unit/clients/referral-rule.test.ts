import { expect, test } from 'vitest';
import { type Standing, shouldAskForReferral } from '~/clients/referrals/referral-rule';

const good: Standing = {
  isActive: true,
  daysSinceStart: 30,
  isCovered: true,
  hoursAgreed: 40,
  hoursUsed: 32,
  hasOverdueTask: false,
  daysSinceConsidered: null,
};

test('After a good month a referral is proposed', () => {
  expect(shouldAskForReferral(good)).toBe(true);
});

test.each<[string, Partial<Standing>]>([
  ['the client has left', { isActive: false }],
  ['the work began less than a month ago', { daysSinceStart: 29 }],
  ['nothing signed holds', { isCovered: false }],
  ['no hours are agreed', { hoursAgreed: 0 }],
  ['less than four fifths of the hours were used', { hoursUsed: 31.9 }],
  ['a task is overdue', { hasOverdueTask: true }],
  ['it was considered less than a quarter ago', { daysSinceConsidered: 89 }],
])('None is proposed when %s', (_why, change) => {
  expect(shouldAskForReferral({ ...good, ...change })).toBe(false);
});

test('A quarter later it is proposed again', () => {
  expect(shouldAskForReferral({ ...good, daysSinceConsidered: 90 })).toBe(true);
});
