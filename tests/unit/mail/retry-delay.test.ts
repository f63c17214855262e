import { expect, test } from 'vitest';
import { LONGEST_TRYING, MOST_TRIES, retryDelay } from '~/mail/retry-delay';

const tries = Array.from({ length: MOST_TRIES - 1 }, (_, index) => index + 1);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

test('every wait is at least as long as the one before', () => {
  const waits = tries.map((count) => retryDelay(count, 0));
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits[0]).toBe(5 * 60_000);
});

test('all tries together need more than a day and less than three', () => {
  expect(sum(tries.map((count) => retryDelay(count, 0)))).toBeGreaterThan(24 * 3_600_000);
  expect(sum(tries.map((count) => retryDelay(count, 0.999)))).toBeLessThan(LONGEST_TRYING);
});

test('chance adds up to a quarter', () => {
  expect(retryDelay(1, 0.5)).toBe(5 * 60_000 * 1.125);
});
