import { expect, test } from 'vitest';
import { isTimeZone } from '~/platform/time-zone';

test.for([
  ['Europe/Vienna', true],
  ['europe/vienna', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['', false],
] as const)('whether %s is a time zone is told the same each time', ([name, expected]) => {
  expect([isTimeZone(name), isTimeZone(name)]).toEqual([expected, expected]);
});
