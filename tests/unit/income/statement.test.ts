import { expect, test } from 'vitest';
import { expectedCents, expectedIncome } from '~/income/month-income';
import { type NotedTime, statementOf } from '~/income/statement';
import fc from '~tests/support/properties';

type Work = Parameters<typeof statementOf>[0][number];

const hourly: Work = {
  id: 'hourly',
  clientId: 'blum',
  client: 'Kanzlei Blum',
  confidential: false,
  kind: 'regular',
  hoursPerWeek: 6,
  rateCents: 4000,
  currency: 'EUR',
  startsOn: '2026-01-01',
  endsOn: null,
  services: ['Recherche'],
};
const retainer: Work = {
  ...hourly,
  id: 'retainer',
  kind: 'retainer',
  rateCents: 90_000,
  services: ['Briefe'],
};
const oneOff: Work = { ...hourly, id: 'one-off', kind: 'one_off', rateCents: 45_000, startsOn: '2026-04-10' };

const noted = (workedOn: string, minutes: number, service: string | null = null): NotedTime => ({
  clientId: 'blum',
  client: 'Kanzlei Blum',
  confidential: false,
  service,
  workedOn,
  minutes,
});

test.each([
  ['work by the hour: rate times hours times 52/12', hourly, '2026-04', 104_000],
  ['half a month of it', { ...hourly, startsOn: '2026-04-16' }, '2026-04', 52_000],
  ['a retainer', retainer, '2026-04', 90_000],
  ['a third of a retainer', { ...retainer, endsOn: '2026-04-10' }, '2026-04', 30_000],
  ['a one-off in its month', oneOff, '2026-04', 45_000],
  ['a one-off in another month', oneOff, '2026-05', 0],
  ['a one-off that ends later', { ...oneOff, endsOn: '2026-05-31' }, '2026-05', 45_000],
  ['no price', { ...hourly, rateCents: null }, '2026-04', null],
])('what is expected of %s', (_name, terms, month, cents) => {
  expect(expectedCents(terms, month)).toBe(cents);
});

test('what is expected is summed up by currency', () => {
  const work = [hourly, retainer, { ...hourly, currency: 'CHF' }];
  expect(expectedIncome(work, '2026-04')).toEqual([
    { currency: 'EUR', cents: 194_000 },
    { currency: 'CHF', cents: 104_000 },
  ]);
});

test('work by the hour earns what was noted, a line for each service and month', () => {
  const time = [
    noted('2026-03-02', 60, 'Recherche'),
    noted('2026-03-30', 90, 'Recherche'),
    noted('2026-04-01', 30),
  ];
  const lines = statementOf([hourly], time, { from: '2026-03-01', to: '2026-04-30' });
  expect(
    lines.map(({ month, service, minutes, amountCents }) => [month, service, minutes, amountCents]),
  ).toEqual([
    ['2026-03', 'Recherche', 150, 10_000],
    ['2026-04', null, 30, 2000],
  ]);
});

test('a rate that changed counts from its day on', () => {
  const work = [
    { ...hourly, endsOn: '2026-03-15' },
    { ...hourly, id: 'later', rateCents: 5000, startsOn: '2026-03-16' },
  ];
  const lines = statementOf(work, [noted('2026-03-15', 60), noted('2026-03-16', 60)], {
    from: '2026-03-01',
    to: '2026-03-31',
  });
  expect(lines.map(({ amountCents }) => amountCents)).toEqual([4000, 5000]);
});

test('a retainer earns its sum whatever was worked, and time for its services is not paid again', () => {
  const lines = statementOf([hourly, retainer], [noted('2026-03-02', 600, 'Briefe')], {
    from: '2026-03-01',
    to: '2026-03-31',
  });
  expect(lines).toMatchObject([{ kind: 'retainer', minutes: 600, amountCents: 90_000 }]);
});

test('time that nothing was agreed for is listed without an amount', () => {
  const [line] = statementOf([], [noted('2026-03-02', 60)], { from: '2026-03-01', to: '2026-03-31' });
  expect(line).toMatchObject({ minutes: 60, rateCents: null, amountCents: null });
});

const day = fc
  .integer({ min: 0, max: 89 })
  .map((days) => new Date(Date.UTC(2026, 1, 1 + days)).toISOString().slice(0, 10));

test('every noted minute within the period stands in exactly one line', () => {
  const works = fc.array(
    fc.record({ start: day, end: fc.option(day), kind: fc.constantFrom('regular', 'retainer', 'one_off') }),
    { maxLength: 5 },
  );
  const times = fc.array(
    fc.record({
      on: day,
      minutes: fc.integer({ min: 1, max: 600 }),
      service: fc.constantFrom(null, 'Recherche', 'Briefe'),
    }),
  );
  fc.assert(
    fc.property(works, times, day, day, (agreed, entries, one, other) => {
      const [from = '', to = ''] = [one, other].sort();
      const work = agreed.map(({ start, end, kind }, index) => ({
        ...hourly,
        id: `${index}`,
        kind,
        startsOn: start,
        endsOn: end,
      })) as Work[];
      const time = entries.map(({ on, minutes, service }) => noted(on, minutes, service));
      const within = time.filter(({ workedOn }) => from <= workedOn && workedOn <= to);
      const sum = (list: { minutes: number }[]) => list.reduce((total, { minutes }) => total + minutes, 0);
      expect(sum(statementOf(work, time, { from, to }))).toBe(sum(within));
    }),
  );
});
