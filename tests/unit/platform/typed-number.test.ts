import { expect, test } from 'vitest';
import { readNumber, typedNumber } from '~/platform/typed-number';

const hours = typedNumber({ least: 0.25, most: 80, error: 'too much' });

test.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  [' 35,00 ', 35],
  ['0.25', 0.25],
  ['80', 80],
])('%j hours are taken as %d', (typed, value) => {
  expect(hours.parse(typed)).toBe(value);
});

test.each([['0,1'], ['81'], ['-1'], ['viel'], ['1,5 h'], [''], [undefined]])(
  '%j is refused with the one sentence that helps',
  (typed) => {
    expect(hours.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(['too much']);
  },
);

test('thousands may be grouped as either language does it', () => {
  expect([readNumber('1.200,50'), readNumber('1,200.50'), readNumber('1.200')]).toEqual([
    1200.5, 1200.5, 1200,
  ]);
});
