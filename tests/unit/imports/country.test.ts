import { expect, test } from 'vitest';
import { readCountry } from '~/imports/country.server';

test.each([
  ['Deutschland', 'DE'],
  ['germany', 'DE'],
  ['D', 'DE'],
  ['DEU', 'DE'],
  ['Österreich', 'AT'],
  ['Oesterreich', 'AT'],
  ['Austria', 'AT'],
  ['Schweiz', 'CH'],
  ['Switzerland (CH)', 'CH'],
  ['UK', 'GB'],
  ['Großbritannien', 'GB'],
  ['United States of America', 'US'],
  ['USA', 'US'],
  ['us', 'US'],
  ['Niederlande', 'NL'],
])('%s is %s', (text, code) => {
  expect(readCountry(text)).toEqual({ value: code, findings: [] });
});

test('an unknown country is left out with a warning', () => {
  expect(readCountry('Entenhausen')).toMatchObject({ value: null, findings: [{ code: 'country_unknown' }] });
});
