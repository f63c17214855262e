import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { atOtherTimeOfDay } from '~/calls/day-part';
import { CONVERSATION_RULES, RESULT_RULES } from '~/calls/outcomes';
import { type FinishedCall, nextAttempt } from '~/calls/retry';
import { publicHolidays } from '~/platform/public-holidays.server';
import fc from '~tests/support/properties';

const zone = 'Europe/Vienna';
const windows = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '18:00' }));
const hours = { zone, windows, holidays: publicHolidays('AT') };
const local = (wall: string) => DateTime.fromISO(wall, { zone }).toJSDate();

const next = (call: Partial<FinishedCall> & Pick<FinishedCall, 'rule'>) => {
  const attempt = nextAttempt({
    at: local('2026-06-10T10:00'),
    attempts: 1,
    callbackAt: null,
    hours,
    ...call,
  });
  if (attempt.kind === 'none') return attempt.reason;
  return `${attempt.kind} ${DateTime.fromJSDate(attempt.at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm")}`;
};

describe('a retry', () => {
  test.each([
    ['nobody answers in the morning', RESULT_RULES.no_answer, '2026-06-10T10:00', 'retry 2026-06-10T14:00'],
    ['nobody answers at noon', RESULT_RULES.no_answer, '2026-06-10T12:30', 'retry 2026-06-10T16:30'],
    ['nobody answers in the afternoon', RESULT_RULES.no_answer, '2026-06-10T15:30', 'retry 2026-06-11T08:00'],
    ['the line is busy', RESULT_RULES.busy, '2026-06-10T10:00', 'retry 2026-06-10T10:30'],
    ['the line is busy in the evening', RESULT_RULES.busy, '2026-06-10T17:45', 'retry 2026-06-11T08:00'],
    [
      'a message was left in the morning',
      RESULT_RULES.voicemail_left,
      '2026-06-10T10:00',
      'retry 2026-06-12T12:00',
    ],
    [
      'there is a voicemail on Friday',
      RESULT_RULES.voicemail_none,
      '2026-06-12T16:00',
      'retry 2026-06-15T08:00',
    ],
    ['the next day is a holiday', RESULT_RULES.voicemail_none, '2026-06-03T09:00', 'retry 2026-06-05T12:00'],
    ['she heard “not now”', CONVERSATION_RULES.not_now, '2026-06-10T10:00', 'retry 2026-09-08T10:00'],
  ])('when %s', (_name, rule, at, attempt) => {
    expect(next({ rule, at: local(at) })).toBe(attempt);
  });

  test('comes until the most attempts are made, not after', () => {
    expect(next({ rule: RESULT_RULES.no_answer, attempts: 5 })).toMatch(/^retry/);
    expect(next({ rule: RESULT_RULES.no_answer, attempts: 6 })).toBe('attempts_used');
  });

  test('never comes when the prospect has no hours', () => {
    expect(next({ rule: RESULT_RULES.busy, hours: { ...hours, windows: [] } })).toBe('not_planned');
  });
});

describe('a promised callback', () => {
  const callbackAt = local('2026-06-13T19:30');

  test('ignores retry limits and windows', () => {
    expect(next({ rule: CONVERSATION_RULES.callback, callbackAt, attempts: 99 })).toBe(
      'callback 2026-06-13T19:30',
    );
  });

  test('can come from a gatekeeper as well', () => {
    expect(next({ rule: RESULT_RULES.gatekeeper, callbackAt, attempts: 99 })).toBe(
      'callback 2026-06-13T19:30',
    );
  });

  test('never overrules the wish not to be called, nor a dead number', () => {
    expect(next({ rule: CONVERSATION_RULES.do_not_call, callbackAt })).toBe('do_not_call');
    expect(next({ rule: RESULT_RULES.wrong_number, callbackAt })).toBe('unworkable');
  });
});

test.each([
  [CONVERSATION_RULES.won, 'final'],
  [CONVERSATION_RULES.not_interested, 'final'],
  [CONVERSATION_RULES.send_documents, 'not_planned'],
  [CONVERSATION_RULES.meeting_booked, 'not_planned'],
  [RESULT_RULES.disconnected, 'unworkable'],
])('case %#: no attempt follows, because it is %s', (rule, reason) => {
  expect(next({ rule })).toBe(reason);
});

test('windows are cut at the time of day that missed', () => {
  const day = [{ weekday: 1, from: '08:00', to: '18:00' }];
  expect(atOtherTimeOfDay(day, '09:30')).toEqual([{ weekday: 1, from: '12:00', to: '18:00' }]);
  expect(atOtherTimeOfDay(day, '12:00')).toEqual([
    { weekday: 1, from: '08:00', to: '12:00' },
    { weekday: 1, from: '15:00', to: '18:00' },
  ]);
  expect(atOtherTimeOfDay(day, '23:59')).toEqual([{ weekday: 1, from: '08:00', to: '15:00' }]);
});

test('a prospect who can only be reached at the time that missed is tried then', () => {
  const mornings = [{ weekday: 1, from: '08:00', to: '11:00' }];
  expect(atOtherTimeOfDay(mornings, '09:00')).toEqual(mornings);
});

test('every retry lies in a window, at another time of day, after its delay', () => {
  const misses = [RESULT_RULES.no_answer, RESULT_RULES.voicemail_left, RESULT_RULES.gatekeeper];
  const part = (hour: number) => (hour < 12 ? 'morning' : hour < 15 ? 'noon' : 'afternoon');
  const start = DateTime.fromISO('2026-01-01', { zone: 'utc' });
  fc.assert(
    fc.property(fc.constantFrom(...misses), fc.integer({ min: 0, max: 365 * 24 * 60 }), (rule, minutes) => {
      const at = start.plus({ minutes });
      const attempt = nextAttempt({ rule, at: at.toJSDate(), attempts: 1, callbackAt: null, hours });
      if (attempt.kind !== 'retry') throw new Error('no retry');
      const there = DateTime.fromJSDate(attempt.at, { zone });
      expect(there.weekday <= 5 && there.hour >= 8 && there.hour < 18).toBe(true);
      expect(part(there.hour)).not.toBe(part(at.setZone(zone).hour));
      expect(there.diff(at, 'minutes').minutes).toBeGreaterThanOrEqual(rule.retryDelayMinutes ?? 0);
    }),
    { numRuns: 1000 },
  );
});
