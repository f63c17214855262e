import { expect, test } from 'vitest';
import { maskData } from '~/clients/masking/mask-data';
import { holdsMask, MASK, maskOf } from '~/clients/masking/mask-text';

const mask = maskOf({
  names: ['Kanzlei Weiß & Söhne', 'Weiß', 'Erika Weiß', 'AB'],
  ways: ['erika@weiss.example', '+49 30 1234567'],
});
const masked = (text: string) => mask?.(text);

test('A name is masked as a whole word in any case, and its first letter stays', () => {
  expect(masked('Vereinbarung erneuern: kanzlei weiß & söhne')).toBe(`Vereinbarung erneuern: K${MASK}`);
  expect(masked('Frau Weiß rief an')).toBe(`Frau W${MASK} rief an`);
  expect(masked('Weißenburg')).toBe('Weißenburg');
});

test('Of addresses and numbers nothing stays', () => {
  expect(masked('an erika@weiss.example oder +49 30 1234567')).toBe(`an ${MASK} oder ${MASK}`);
});

test('A name of two letters is left alone', () => {
  expect(masked('AB')).toBe('AB');
});

test('With nothing to hide there is no mask', () => {
  expect(maskOf({ names: ['AB'], ways: [] })).toBeNull();
});

test('Data is masked at any depth, dates and numbers stay, and a first name goes with its last name', () => {
  const at = new Date();
  const data = { rows: [{ firstName: 'Erika', lastName: 'Weiß', at, count: 3, none: null }] };
  expect(maskData(data, mask ?? String)).toEqual({
    rows: [{ firstName: null, lastName: `W${MASK}`, at, count: 3, none: null }],
  });
});

test('Somebody else keeps her first name', () => {
  const person = { firstName: 'Erika', lastName: 'Schwarz' };
  expect(maskData(person, mask ?? String)).toEqual(person);
});

test('A form that brings the mask back is recognised, an empty one is not', () => {
  expect(holdsMask(new URLSearchParams({ name: 'Kanzlei', note: `für W${MASK}` }))).toBe(true);
  expect(holdsMask(new URLSearchParams({ name: 'Kanzlei', note: '' }))).toBe(false);
});
