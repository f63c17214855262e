import { expect, test } from 'vitest';
import { hasLegalForm, matchName } from '~/companies/company-name';

test.each([
  ['Müller & Söhne GmbH & Co. KG', 'MUELLER UND SOEHNE'],
  ['Beispiel GmbH', 'Beispiel Gesellschaft mit beschränkter Haftung'],
  ['Beispiel UG (haftungsbeschränkt)', 'beispiel'],
  ['Bäckerei Zimt e.K.', 'Bäckerei Zimt e. K.'],
  ['Verein der Freunde e.V.', 'Verein der Freunde eingetragener Verein'],
  ['Plumtree, Inc.', 'PLUMTREE'],
  ['Straße AG', 'STRASSE Aktiengesellschaft'],
])('%s and %s are the same firm', (one, other) => {
  expect(matchName(one)).toBe(matchName(other));
  expect(matchName(one)).not.toBe('');
});

test.each([
  ['Beispiel Berlin GmbH', 'Beispiel Hamburg GmbH'],
  ['AG', 'KG'],
  ['SE Consulting', 'Consulting'],
])('%s and %s are two firms', (one, other) => {
  expect(matchName(one)).not.toBe(matchName(other));
});

test('a legal form is told from a name that only sounds like one', () => {
  const names = ['Beispiel AG', 'Beispiel e.K.', 'Plumtree LLC', 'Anna Beispiel', 'AG'];
  expect(names.map(hasLegalForm)).toEqual([true, true, true, false, false]);
});
