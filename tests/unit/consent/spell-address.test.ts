import { expect, test } from 'vitest';
import { spellAddress } from '~/consent/spell-address';

const said = (address: string, language: 'de' | 'en') =>
  spellAddress(address, language)
    .map((part) => part.said)
    .join(' ');

test('the signs of an address have names in both languages', () => {
  expect(said('b.weiss_1@kanzlei-weiss.example', 'de')).toBe(
    'b Punkt weiss Unterstrich 1 at kanzlei Minus weiss Punkt example',
  );
  expect(said('b.weiss@kanzlei-weiss.example', 'en')).toBe('b dot weiss at kanzlei dash weiss dot example');
});

test('letters are spelled, digits and what no alphabet knows are said as they are', () => {
  const [part] = spellAddress('Ez7ß', 'de');
  expect(part?.letters.map(({ word }) => word)).toEqual(['Essen', 'Zwickau', '7', 'ß']);
  expect(spellAddress('ez', 'en')[0]?.letters.map(({ word }) => word)).toEqual(['Echo', 'Zulu']);
});

test('nothing is read back while nothing is typed', () => {
  expect(spellAddress('  ', 'de')).toEqual([]);
});
