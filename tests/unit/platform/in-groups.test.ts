import { expect, test } from 'vitest';
import { inGroups } from '~/platform/in-groups';

test('what is asked for at the same moment, and while others are worked on, is done together', async () => {
  const groups: number[][] = [];
  let finish: () => void = () => undefined;
  const isBegun = new Promise<void>((begun) => {
    finish = begun;
  });
  const twice = inGroups(async (items: number[]) => {
    groups.push(items);
    if (groups.length === 1) await isBegun;
    return items.map((item) => item * 2);
  });
  const first = [twice(1), twice(2)];
  while (groups.length === 0) await new Promise(setImmediate);
  const others = [twice(3), twice(4), twice(5)];
  finish();
  expect(await Promise.all([...first, ...others])).toEqual([2, 4, 6, 8, 10]);
  expect(groups).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
});

test('one that can’t be done keeps the others from nothing', async () => {
  const positive = inGroups((items: number[]) =>
    items.some((item) => item < 0) ? Promise.reject(new Error('negative')) : Promise.resolve(items),
  );
  const results = await Promise.allSettled([positive(1), positive(-1), positive(2)]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await positive(3)).toBe(3);
});
