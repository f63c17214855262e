import { afterEach, expect } from 'vitest';

const complaints: unknown[][] = [];

console.error = (...complaint: unknown[]) => {
  complaints.push(complaint);
};

/** A complaint nobody expected is a failure. A test that expects one puts its own `vi.spyOn(console, 'error')` before it. */
afterEach(() => {
  expect(complaints.splice(0), 'unexpected console.error').toEqual([]);
});
