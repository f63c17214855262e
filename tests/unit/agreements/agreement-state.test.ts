import { expect, test } from 'vitest';
import { endsSoon, furthest, stateOn } from '~/agreements/agreement-state';

const signed = (expiresOn: string | null) => ({ state: 'signed', expiresOn }) as const;

test('A signed agreement holds on its last day and has expired the day after', () => {
  expect(stateOn('2026-06-30', signed('2026-06-30'))).toBe('signed');
  expect(stateOn('2026-07-01', signed('2026-06-30'))).toBe('expired');
});

test('An agreement without an end never expires', () => {
  expect(stateOn('2099-01-01', signed(null))).toBe('signed');
});

test('A draft does not expire', () => {
  expect(stateOn('2026-07-01', { state: 'drafted', expiresOn: '2026-06-30' })).toBe('drafted');
});

test.each([
  ['2026-05-30', false],
  ['2026-05-31', true],
  ['2026-06-30', true],
  ['2026-07-01', false],
])('On %s an agreement until 30 June ends soon: %s', (today, soon) => {
  expect(endsSoon(today, signed('2026-06-30'))).toBe(soon);
});

test('Of several agreements the one that has come furthest counts, whatever was drafted later', () => {
  const [drafted, sent, signed, ended] = (['drafted', 'sent', 'signed', 'ended'] as const).map((state) => ({
    state,
  }));
  const among = (...agreements: (typeof drafted)[]) =>
    furthest(agreements.filter((one) => one !== undefined));
  expect(among(drafted, sent, signed)).toBe(signed);
  expect(among(drafted, sent, ended)).toBe(sent);
  expect(among(drafted, ended)).toBe(drafted);
  expect(among()).toBeNull();
});
