import { expect, test } from 'vitest';
import { healthOf } from '~/clients/health';

type Facts = Parameters<typeof healthOf>[0];

const fine: Facts = {
  today: '2026-03-20',
  agreements: [{ state: 'signed', expiresOn: null }],
  lastContactOn: '2026-03-10',
  agreed: 5,
  used: { thisWeek: 120, before: 20 * 60 },
  since: '2026-01-05',
  lastDay: null,
};

test('a client who is looked after goes well', () => {
  expect(healthOf(fine)).toEqual({ word: 'good', reasons: [] });
});

test.each<[string, Partial<Facts>, string]>([
  ['nothing is signed', { agreements: [{ state: 'sent', expiresOn: null }] }, 'no_agreement'],
  [
    'what was signed has expired',
    { agreements: [{ state: 'signed', expiresOn: '2026-03-19' }] },
    'agreement_expired',
  ],
  [
    'what was signed ends within a month',
    { agreements: [{ state: 'signed', expiresOn: '2026-04-10' }] },
    'agreement_ends',
  ],
  ['the work ends within four weeks', { lastDay: '2026-04-10' }, 'ends_soon'],
  ['nobody has been heard of for three weeks', { lastContactOn: '2026-02-20' }, 'no_contact'],
  [
    'this week takes far more hours than agreed',
    { used: { thisWeek: 7 * 60, before: 20 * 60 } },
    'over_hours',
  ],
  ['four weeks took more hours than agreed', { used: { thisWeek: 0, before: 24 * 60 } }, 'over_hours'],
  ['four weeks took less than half of the hours', { used: { thisWeek: 0, before: 9 * 60 } }, 'under_hours'],
])('a client wants attention when %s', (_name, change, reason) => {
  expect(healthOf({ ...fine, ...change })).toEqual({ word: 'attention', reasons: [reason] });
});

test.each<[string, Partial<Facts>]>([
  ['no time is noted', { used: { thisWeek: 0, before: 0 } }],
  ['the work has only begun', { since: '2026-03-16', used: { thisWeek: 60, before: 0 } }],
  [
    'a later agreement was signed beside one that ends',
    {
      agreements: [
        { state: 'signed', expiresOn: '2026-03-25' },
        { state: 'signed', expiresOn: '2027-03-25' },
      ],
    },
  ],
])('it is no bad sign that %s', (_name, change) => {
  expect(healthOf({ ...fine, ...change }).word).toBe('good');
});
