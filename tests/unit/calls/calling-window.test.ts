import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { usualHours } from '~/calls/calling-hours';
import { type CallerHours, type CallPlace, canCallNow } from '~/calls/calling-window';
import { publicHolidays } from '~/platform/public-holidays.server';

const bavaria: CallPlace = {
  country: 'DE',
  zone: 'Europe/Berlin',
  holidays: publicHolidays('DE', 'BY'),
  windows: usualHours('DE'),
};
const newYork: CallPlace = {
  country: 'US',
  zone: 'America/New_York',
  holidays: publicHolidays('US', 'NY'),
  windows: usualHours('DE'),
};
const anyTime: CallerHours = { zone: 'Europe/Berlin', quiet: [], promised: [] };
const weekdays = [1, 2, 3, 4, 5];

const verdict = (wall: string, place: CallPlace, caller = anyTime) => {
  const timing = canCallNow(DateTime.fromISO(wall, { zone: place.zone }).toJSDate(), place, caller);
  if (timing.verdict === 'ok') return 'ok';
  const next =
    timing.next && DateTime.fromJSDate(timing.next, { zone: place.zone }).toFormat("MM-dd'T'HH:mm");
  return [timing.verdict, timing.reason, timing.holiday, next].filter(Boolean).join(' ');
};

describe('at the prospect’s', () => {
  test.each([
    ['office hours are fine', '2026-06-10T08:00', 'ok'],
    ['office hours are fine to their end', '2026-06-10T17:59', 'ok'],
    ['early is a warning', '2026-06-10T07:59', 'warn outside_office_hours 06-10T08:00'],
    ['late is a warning', '2026-06-10T18:00', 'warn outside_office_hours 06-11T08:00'],
    ['a Saturday is a warning', '2026-06-13T10:00', 'warn weekend 06-15T08:00'],
    ['a regional holiday is a warning', '2026-06-04T10:00', 'warn public_holiday Fronleichnam 06-05T08:00'],
    [
      'a holiday is told before the weekend',
      '2026-10-03T10:00',
      'warn public_holiday Tag der Deutschen Einheit 10-05T08:00',
    ],
  ])('%s', (_name, wall, expected) => {
    expect(verdict(wall, bavaria)).toBe(expected);
  });

  test.each([
    ['2026-06-10T07:59', 'block unlawful_hour 06-10T08:00'],
    ['2026-06-10T08:00', 'ok'],
    ['2026-06-10T20:59', 'warn outside_office_hours 06-11T08:00'],
    ['2026-06-10T21:00', 'block unlawful_hour 06-11T08:00'],
    ['2026-06-13T22:00', 'block unlawful_hour 06-15T08:00'],
    ['2026-06-14T12:00', 'warn weekend 06-15T08:00'],
    ['2026-11-26T12:00', 'warn public_holiday Thanksgiving Day 11-27T08:00'],
    ['2026-11-26T22:00', 'block unlawful_hour 11-27T08:00'],
  ])('in New York %s is %s', (wall, expected) => {
    expect(verdict(wall, newYork)).toBe(expected);
  });
});

describe('at her home', () => {
  const quiet = weekdays.map((weekday) => ({ weekday, from: '09:00', to: '12:00' }));
  const wednesdays = [{ weekday: 3, from: '09:00', to: '11:00' }];
  const promised = [{ zone: 'Europe/Berlin', windows: wednesdays, holidays: () => undefined }];

  test.each([
    ['while it is quiet she can call', '2026-06-09T09:00', { quiet }, 'ok'],
    ['while it is loud she is warned', '2026-06-09T12:00', { quiet }, 'warn not_quiet 06-10T09:00'],
    [
      'while she promised to be there for a client she is warned',
      '2026-06-10T10:00',
      { promised },
      'warn promised_presence 06-10T11:00',
    ],
    [
      'quiet time is what is left of it after promises',
      '2026-06-09T12:00',
      { quiet, promised },
      'warn not_quiet 06-10T11:00',
    ],
    ['what is wrong there is told first', '2026-06-13T10:00', { quiet }, 'warn weekend 06-15T09:00'],
    [
      'without any moment in three weeks there is no next one',
      '2026-06-13T10:00',
      { quiet: [{ weekday: 7, from: '09:00', to: '10:00' }] },
      'warn weekend',
    ],
  ])('%s', (_name, wall, hours, expected) => {
    expect(verdict(wall, bavaria, { ...anyTime, ...hours })).toBe(expected);
  });

  test('her wall times count in her zone, the prospect’s in theirs', () => {
    expect(verdict('2026-06-10T04:00', newYork, { ...anyTime, quiet })).toBe('block unlawful_hour');
    const evenings = weekdays.map((weekday) => ({ weekday, from: '14:00', to: '20:00' }));
    expect(verdict('2026-06-10T07:00', newYork, { ...anyTime, quiet: evenings })).toBe(
      'block unlawful_hour 06-10T08:00',
    );
    expect(verdict('2026-06-10T15:00', newYork, { ...anyTime, quiet: evenings })).toBe(
      'warn not_quiet 06-11T08:00',
    );
  });

  test('what she promised a client counts where the client is', () => {
    const zurichAndBoston = ['Europe/Zurich', 'America/New_York'].map((zone) => ({ ...promised[0], zone }));
    const caller = { ...anyTime, promised: zurichAndBoston as CallerHours['promised'] };
    expect(verdict('2026-06-10T10:00', bavaria, caller)).toBe('warn promised_presence 06-10T11:00');
    expect(verdict('2026-06-10T15:30', bavaria, caller)).toBe('warn promised_presence 06-10T17:00');
    expect(verdict('2026-06-10T12:00', bavaria, caller)).toBe('ok');
  });

  test('the next good moment is one without objection', () => {
    const timing = canCallNow(new Date('2026-10-24T23:30Z'), bavaria, { ...anyTime, quiet, promised });
    if (timing.verdict === 'ok' || !timing.next) throw new Error('a next moment was expected');
    expect(canCallNow(timing.next, bavaria, { ...anyTime, quiet, promised })).toEqual({ verdict: 'ok' });
  });
});
