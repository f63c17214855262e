import { expect, test } from 'vitest';
import { createFormats } from '~/i18n/formats';

const now = new Date('2026-03-28T11:00:00Z');
const german = createFormats({ locale: 'de', timeZone: 'Europe/Berlin', now });
const english = createFormats({ locale: 'en', timeZone: 'Europe/London', now });

test('days around today are said in words', () => {
  expect(german.moment(new Date('2026-03-28T13:30:00Z'))).toBe('heute 14:30');
  expect(german.day(new Date('2026-03-27T13:30:00Z'))).toBe('gestern');
  expect(english.day(new Date('2026-03-29T13:30:00Z'))).toBe('tomorrow');
});

test('tomorrow stays tomorrow over the night the clocks change', () => {
  expect(german.moment(new Date('2026-03-29T07:00:00Z'))).toBe('morgen 09:00');
});

test('a day in another year names the year', () => {
  expect(german.day(new Date('2025-11-05T12:00:00Z'))).toBe('5. Nov. 2025');
});

test('the coming week names the weekday', () => {
  expect(german.day(new Date('2026-04-01T12:00:00Z'))).toMatch(/^Mi\.?, 1\. Apr/);
});

test('money and sizes follow the language', () => {
  expect(german.money(123_450, 'EUR')).toBe('1.234,50\u00a0€');
  expect(english.money(123_450, 'EUR')).toBe('€1,234.50');
  expect(german.bytes(2_140_000)).toBe('2,1 MB');
});
