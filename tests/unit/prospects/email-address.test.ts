import { describe, expect, test } from 'vitest';
import { readEmailAddress } from '~/prospects/email-address';

const codes = (raw: string, own: string[] = []) =>
  readEmailAddress(raw, own).findings.map(({ code }) => code);

describe('an e-mail address', () => {
  test.each([
    ['erika@beispiel.example', 'erika@beispiel.example'],
    ['Erika.Beispiel@Beispiel.Example', 'erika.beispiel@beispiel.example'],
    ["o'neil+crm@beispiel.example", "o'neil+crm@beispiel.example"],
    ['erika@beispiel.example\u00a0', 'erika@beispiel.example'],
    ['\u200ferika@beispiel.example\r\n', 'erika@beispiel.example'],
    ['erika@müller.example', 'erika@xn--mller-kva.example'],
    [`${'a'.repeat(64)}@beispiel.example`, `${'a'.repeat(64)}@beispiel.example`],
  ])('written %j is kept as %s', (raw, address) => {
    expect(readEmailAddress(raw)).toEqual({ value: address, findings: [] });
  });

  test.each([
    ['erika', 'email_without_at'],
    ['@beispiel.example', 'email_without_name'],
    ['erika@', 'email_without_domain'],
    ['a@b', 'email_domain_without_dot'],
    ['a..b@x.example', 'email_dots'],
    ['.a@x.example', 'email_dots'],
    ['a@x..example', 'email_domain_dots'],
    ['a@-x.example', 'email_domain_hyphen'],
    ['a@x_y.example', 'email_domain_characters'],
    ['a@[127.0.0.1]', 'email_domain_literal'],
    ['a@127.0.0.1', 'email_domain_ending'],
    ['a b@x.example', 'email_blank_inside'],
    ['"a b"@x.example', 'email_blank_inside'],
    ['"a"@x.example', 'email_characters'],
    ['a\u0007@x.example', 'email_characters'],
    ['a@x.example\r\nBcc: b@x.example', 'email_line_break'],
    [`${'a'.repeat(65)}@x.example`, 'email_name_too_long'],
    [`a@${'b'.repeat(64)}.example`, 'email_domain_too_long'],
    [`${'a'.repeat(64)}@${'b.'.repeat(92)}example`, 'email_too_long'],
  ])('written %j is refused: %s', (raw, code) => {
    expect(readEmailAddress(raw).value).toBeNull();
    expect(codes(raw)).toEqual([code]);
  });

  test.each([['a@x.example,b@x.example'], ['a@x.example; b@y.example'], ['a@x.example / b@y.example']])(
    'is asked about when %j holds two',
    (raw) => {
      expect(readEmailAddress(raw).findings).toMatchObject([{ code: 'email_several', severity: 'error' }]);
    },
  );

  test.each([
    ['Erika Beispiel <erika@x.example>'],
    ['"Beispiel, Erika" <erika@x.example>'],
    ['mailto:erika@x.example?subject=Hallo'],
  ])('is taken out of %j with a notice', (raw) => {
    expect(readEmailAddress(raw)).toMatchObject({
      value: 'erika@x.example',
      findings: [{ code: 'email_extracted', severity: 'warning' }],
    });
  });

  test.each([
    ['info@x.example', 'email_role'],
    ['buchhaltung.nord@x.example', 'email_role'],
    ['erika@beisрiel.example', 'email_look_alike'],
    ['еrika@x.example', 'email_look_alike'],
    ['jürgen@x.example', 'email_name_not_ascii'],
  ])('written %j is kept with a warning: %s', (raw, code) => {
    expect(readEmailAddress(raw).value).not.toBeNull();
    expect(readEmailAddress(raw).findings).toMatchObject([{ code, severity: 'warning' }]);
  });

  test('names the letters that only look Latin', () => {
    expect(readEmailAddress('pаypаl@x.example').findings).toMatchObject([{ params: { letters: 'а' } }]);
  });

  test('is warned about when it is her own', () => {
    expect(codes('Anna@assistenz.example', ['anna@Assistenz.example'])).toEqual(['email_own']);
  });

  test('is absent when the cell is blank', () => {
    expect(readEmailAddress(' \u00a0')).toEqual({ value: null, findings: [] });
  });
});
