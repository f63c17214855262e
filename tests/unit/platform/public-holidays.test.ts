import { expect, test } from 'vitest';
import { publicHolidays } from '~/platform/public-holidays.server';

test.each([
  ['DE', undefined, '2026-10-03', 'Tag der Deutschen Einheit'],
  ['DE', undefined, '2026-06-04', undefined],
  ['DE', 'BY', '2026-06-04', 'Fronleichnam'],
  ['de', 'bayern', '2026-06-04', 'Fronleichnam'],
  ['DE', 'Berlin', '2026-06-04', undefined],
  ['DE', 'Nirgendwo', '2026-10-03', 'Tag der Deutschen Einheit'],
  ['AT', null, '2026-10-26', 'Nationalfeiertag'],
  ['CH', 'ZH', '2026-08-01', 'Bundesfeiertag'],
  ['CH', 'Zürich', '2026-05-01', 'Tag der Arbeit'],
  ['DE', 'Hamburg', '2026-10-31', 'Reformationstag'],
  ['AT', 'Salzburg', '2026-09-24', undefined],
  ['US', 'Virginia', '2026-06-20', undefined],
  ['US', 'West Virginia', '2026-06-20', 'West Virginia Day'],
  ['US', 'CA', '2026-11-26', 'Thanksgiving Day'],
  ['US', null, '2026-07-14', undefined],
  ['ZZ', null, '2026-01-01', undefined],
  ['DE', null, '2027-01-01', 'Neujahr'],
])('%s %s on %s: %s', (country, region, date, name) => {
  expect(publicHolidays(country, region)(date)).toBe(name);
});

test.each([
  ['DE', 'en', '2026-12-25', 'Christmas Day'],
  ['AT', 'en', '2026-10-26', 'National Holiday'],
  ['US', 'de', '2026-01-01', 'Neujahr'],
  ['US', 'de', '2026-11-26', 'Thanksgiving Day'],
] as const)('a holiday of %s in %s on %s: %s', (country, language, date, name) => {
  expect(publicHolidays(country)(date, language)).toBe(name);
});

test('days that are only kept, such as Mother’s Day, are no public holidays', () => {
  expect(publicHolidays('DE')('2026-05-10')).toBeUndefined();
});
