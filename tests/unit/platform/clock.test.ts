import { expect, test } from 'vitest';
import { createClock } from '~/platform/clock.server';

test('a clock with a start begins there and goes on', () => {
  const startAt = new Date('2027-03-02T09:00:00Z');
  const passed = createClock(startAt)().getTime() - startAt.getTime();
  expect(passed).toBeGreaterThanOrEqual(0);
  expect(passed).toBeLessThan(60_000);
});

test('without a start it is the time of the machine', () => {
  const before = Date.now();
  expect(createClock(undefined)().getTime()).toBeGreaterThanOrEqual(before);
});
