import { expect, test } from 'vitest';
import { searchTerms } from '~/prospects/search-terms';

test.each([
  ['Müller', ['Müller']],
  ['  erika   weiß ', ['erika', 'weiß']],
  ['', []],
])('words are searched one by one: %s', (query, terms) => {
  expect(searchTerms(query)).toEqual(terms);
});

test.each([
  '030 1234567',
  '(0)30 1234567',
  '(030) 123 45 67',
  '030/123-45-67',
  '030 / 1234567',
  '０３０ 1234567',
])('a national number gives its digits without trunk zero: %s', (query) => {
  expect(searchTerms(query)).toEqual(['301234567']);
});

test.each([
  '+49 (0)30 1234567',
  '0049 30 1234567',
  '+49.30.1234567',
  '4930 1234567',
  '+49 (030) 1234567',
  '+49 030 1234567',
  '0049 030 1234567',
])('an international number gives its digits without exit code and trunk zero: %s', (query) => {
  expect(searchTerms(query)).toEqual(['49301234567']);
});

test('an area code that begins like a country stays whole', () => {
  expect(searchTerms('04903 1234')).toEqual(['49031234']);
});

test('a number and words are kept apart', () => {
  expect(searchTerms('Müller 030 123 Berlin')).toEqual(['Müller', '30123', 'Berlin']);
});

test('part of an e-mail address stays as it is, with its digits', () => {
  expect(searchTerms('info24@kanzlei-01.example')).toEqual(['info24@kanzlei-01.example']);
});

test('a page of text searches for its first words only', () => {
  expect(searchTerms('wort '.repeat(500))).toHaveLength(8);
});
