import { expect, test } from 'vitest';
import { protectCell, unprotectCell } from '~/imports/cell-protection';
import fc from '~tests/support/properties';

test.each([['=1+1'], ['+1+1'], ['-1'], ['@SUM(A1)'], ['\t=1'], ['\r=1'], ['＝1+1'], ['+4930 1234567']])(
  '%j gets an apostrophe',
  (cell) => {
    expect(protectCell(cell)).toBe(`'${cell}`);
    expect(protectCell(cell, { phone: true })).toBe(`'${cell}`);
  },
);

test('a number in E.164 stays as it is in a phone column only', () => {
  expect(protectCell('+49301234567', { phone: true })).toBe('+49301234567');
  expect(protectCell('+49301234567')).toBe("'+49301234567");
});

test.each([['Edda'], [''], ['1-2'], ["'n Bäcker"]])('%j stays as it is', (cell) => {
  expect(protectCell(cell)).toBe(cell);
  expect(unprotectCell(cell)).toBe(cell);
});

test('numbers that Excel was kept from changing are freed', () => {
  expect(unprotectCell('="0301234567"')).toBe('0301234567');
});

test('protecting is undone by reading', () => {
  const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', 'a', '1', ' ') });
  fc.assert(fc.property(cell, (text) => unprotectCell(protectCell(text)) === text));
});
