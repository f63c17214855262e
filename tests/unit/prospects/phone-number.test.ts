import { describe, expect, test } from 'vitest';
import { readPhoneNumber } from '~/prospects/phone-number.server';

const codes = (raw: string, country = 'DE') => readPhoneNumber(raw, country).findings.map(({ code }) => code);

describe('a phone number', () => {
  test.each([
    ['030 1234567'],
    ['+49 (0)30 1234567'],
    ['0049 30 1234567'],
    ['＋４９ ３０ １２３４５６７'],
    ['(030) 123 45 67'],
    ['030/1234567'],
    ['+49 – 30 – 1234567'],
    ['tel:+49-30-1234567'],
    ['Tel.: 030 1234567'],
    ['\u202a+49 30 1234567\u202c'],
    ['\u00a0030\u00a01234567\u00a0'],
    ['="0301234567"'],
    ["'+49301234567"],
    ['49301234567.0'],
    ['301234567'],
  ])('written %j is kept as +49301234567', (raw) => {
    const { value, findings } = readPhoneNumber(raw, 'DE');
    expect(value).toEqual({ e164: '+49301234567', extension: null, kind: 'landline' });
    expect(findings).toEqual([]);
  });

  test.each([
    ['01/5067200', 'AT', '+4315067200'],
    ['050100/76000', 'AT', '+435010076000'],
    ['044 668 18 00', 'CH', '+41446681800'],
    ['(202) 727-2832', 'US', '+12027272832'],
    ['+44 20 7946 0018', 'DE', '+442079460018'],
  ])('written %j in %s is %s', (raw, country, e164) => {
    expect(readPhoneNumber(raw, country).value?.e164).toBe(e164);
  });

  test.each([
    ['030 1234567 ext. 12'],
    ['030 1234567 x12'],
    ['030 1234567, Durchwahl 12'],
    ['030 1234567 DW: 12'],
  ])('keeps the extension of %j', (raw) => {
    expect(readPhoneNumber(raw, 'DE').value).toMatchObject({ e164: '+49301234567', extension: '12' });
  });

  test('is told apart as landline, mobile or other', () => {
    const kinds = ['030 1234567', '0171 1234567', '0800 1234567890'].map(
      (raw) => readPhoneNumber(raw, 'DE').value?.kind,
    );
    expect(kinds).toEqual(['landline', 'mobile', 'other']);
  });

  test.each([
    ['110', 'phone_emergency'],
    ['112', 'phone_emergency'],
    ['+49 110', 'phone_emergency'],
    ['0900 1234567', 'phone_premium'],
    ['4,9301E+11', 'phone_excel_damage'],
    ['4.93012E+12', 'phone_excel_damage'],
    ['1234567', 'phone_without_area_code'],
    ['+1 555 0100', 'phone_invalid'],
    ['+', 'phone_without_digits'],
    ['keine', 'phone_without_digits'],
    ['1'.repeat(300), 'phone_too_long'],
  ])('written %j is refused: %s', (raw, code) => {
    expect(readPhoneNumber(raw, 'DE').value).toBeNull();
    expect(codes(raw)).toEqual([code]);
  });

  test.each([
    ['030 1234567 / 0171 1234567', '+49 30 1234567, +49 171 1234567'],
    ['030 1234567; 030 7654321', '+49 30 1234567, +49 30 7654321'],
    ['030 1234567 oder 030 7654321', '+49 30 1234567, +49 30 7654321'],
    ['030 1234567 0171 1234567', '+49 30 1234567, +49 171 1234567'],
    ['030 1234567\n0171 1234567', '+49 30 1234567, +49 171 1234567'],
    ['030 1234567/8', '+49 30 1234567, +49 30 1234568'],
  ])('is asked about when %j holds two', (raw, values) => {
    expect(readPhoneNumber(raw, 'DE').findings).toMatchObject([
      { code: 'phone_several', severity: 'error', params: { values } },
    ]);
  });

  test('loses the words beside it with a warning', () => {
    expect(readPhoneNumber('089 123456 (Frau Muster)', 'DE').value?.e164).toBe('+4989123456');
    expect(codes('089 123456 (Frau Muster)')).toEqual(['phone_words_dropped']);
  });

  test('is absent when the cell is blank', () => {
    expect(readPhoneNumber(' \u00a0\u200f', 'DE')).toEqual({ value: null, findings: [] });
  });
});
