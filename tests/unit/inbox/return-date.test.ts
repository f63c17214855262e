import { describe, expect, test } from 'vitest';
import { statedReturnDate } from '~/inbox/return-date/stated-return-date';

/** A Tuesday. */
const sentAt = new Date('2026-11-17T09:00:00Z');

const returnDate = (text: string, date: Date | null = sentAt) =>
  statedReturnDate({ subject: 'Abwesenheit', text, date, header: () => '' });

describe.each([
  ['Ich bin bis 24.12. nicht erreichbar.', '2026-12-24'],
  ['Ich bin bis zum 24.12.2026 im Urlaub.', '2026-12-24'],
  ['Ich bin vom 20.12. bis einschließlich 6. Januar abwesend.', '2027-01-06'],
  ['Ab dem 24. Dezember bin ich wieder für Sie da.', '2026-12-24'],
  ['Am 3. Jänner bin ich wieder im Büro.', '2027-01-03'],
  ['Ich bin erst wieder am Montag, den 23.11., im Haus.', '2026-11-23'],
  ['Wir sind zurück am 04.01.27.', '2027-01-04'],
  ['Unser Büro ist vom 23.12.2026 – 03.01.2027 geschlossen.', '2027-01-03'],
  ['Ab 01.12. bin ich im Urlaub. Ab dem 15.12. bin ich wieder erreichbar.', '2026-12-15'],
  ['I am back on December 24th.', '2026-12-24'],
  ['I will return to the office on 24 December 2026.', '2026-12-24'],
  ['Out of the office from November 16 to November 30.', '2026-11-30'],
  ['I am away until the 3rd of December.', '2026-12-03'],
  ['Away November 16-20 for a conference.', '2026-11-20'],
  ['I will be back 2026-12-01.', '2026-12-01'],
  ['I am out until 12/24/2026.', '2026-12-24'],
  ['I am back on Monday.', '2026-11-23'],
  ['Ab Montag bin ich wieder da.', '2026-11-23'],
  ['Ich bin bis Freitag nächster Woche weg.', '2026-11-27'],
  ['Ich bin ab morgen wieder erreichbar.', '2026-11-18'],
])('%s', (text, expected) => {
  test(`means ${expected}`, () => {
    expect(returnDate(text)).toBe(expected);
  });
});

test.each([
  'Bin im Urlaub.',
  'Ab 01.12. bin ich im Urlaub.',
  'Ihre Nachricht vom 16.11.2026 ist eingegangen.',
  'Back next Friday.',
  'Rufen Sie 030 1234567 an, Zimmer 3.12.',
  'I will be returning on [day, date].',
])('no day is guessed from: %s', (text) => {
  expect(returnDate(text)).toBeNull();
});

test('without the day it was sent a missing year stays unknown', () => {
  expect(returnDate('Ich bin bis 24.12. nicht erreichbar.', null)).toBeNull();
  expect(returnDate('Ich bin bis 24.12.2026 nicht erreichbar.', null)).toBe('2026-12-24');
});
