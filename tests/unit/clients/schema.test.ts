import { expect, test } from 'vitest';
import { conversionSchema, engagementEndSchema, rateInCents } from '~/clients/schema';

const terms = {
  services: ['0192f0c0-0000-7000-8000-000000000001'],
  kind: 'regular',
  hoursPerWeek: '10',
  rate: '42.5',
  currency: 'EUR',
  startsOn: '2026-03-09',
};

const messages = (input: object) =>
  conversionSchema.safeParse(input).error?.issues.map(({ message }) => message) ?? [];

test('Hours and rate may be left open, and without a tick a client is not confidential', () => {
  const { hoursPerWeek: _hours, rate: _rate, ...rest } = terms;
  expect(conversionSchema.parse(rest)).toMatchObject({
    hoursPerWeek: null,
    confidential: false,
    officeHours: [],
  });
});

test('Hours and rate are read with the comma of German and with the point of English', () => {
  const typed = { hoursPerWeek: '1,5', rate: '35,00' };
  expect(conversionSchema.parse({ ...terms, ...typed })).toMatchObject({ hoursPerWeek: 1.5, rate: 35 });
  expect(conversionSchema.parse(terms)).toMatchObject({ hoursPerWeek: 10, rate: 42.5 });
});

test.each([
  ['no service', { services: [] }, 'clients.errors.services'],
  ['more hours than a week of work has', { hoursPerWeek: '81' }, 'clients.errors.hours'],
  ['a rate below nothing', { rate: '-1' }, 'clients.errors.rate'],
  ['a day that no calendar has', { startsOn: '2026-02-30' }, 'errors.required'],
  ['an unknown currency', { currency: 'XXX' }, 'errors.required'],
])('A conversion refuses %s', (_name, change, message) => {
  expect(messages({ ...terms, ...change })).toEqual([message]);
});

test('A rate is kept in cents without a rounding error', () => {
  expect(rateInCents(19.99)).toBe(1999);
  expect(rateInCents(undefined)).toBeNull();
});

test('An engagement ends on a day of the calendar, with a reason or without', () => {
  expect(engagementEndSchema.parse({ endsOn: '2026-03-09', reason: ' Budget ' }).reason).toBe('Budget');
  expect(engagementEndSchema.parse({ endsOn: '2026-12-31' }).reason).toBeNull();
  expect(engagementEndSchema.safeParse({ endsOn: '2026-02-30' }).success).toBe(false);
});
