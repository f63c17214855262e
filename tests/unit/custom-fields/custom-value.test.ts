import { expect, test } from 'vitest';
import type { CustomFieldKind } from '~/custom-fields/custom-field';
import { readCustomValue } from '~/custom-fields/custom-value';

const read = (kind: CustomFieldKind, raw: string) =>
  readCustomValue({ kind, choices: ['Morgens', 'Abends'] }, raw);

test.each([
  ['text', '  Fährt Rad ', 'Fährt Rad'],
  ['number', '1.234,5', '1234.5'],
  ['number', '1,234.5', '1234.5'],
  ['number', '3,5', '3.5'],
  ['number', '1.200', '1200'],
  ['number', '1,200', '1200'],
  ['number', '0,125', '0.125'],
  ['number', '1.234.567', '1234567'],
  ['number', '1234.5', '1234.5'],
  ['number', '-12', '-12'],
  ['date', '2026-11-24', '2026-11-24'],
  ['date', '24.11.2026', '2026-11-24'],
  ['choice', 'morgens', 'Morgens'],
  ['yes_no', 'Ja', 'yes'],
  ['yes_no', 'no', 'no'],
  ['link', 'www.beispiel.example', 'https://www.beispiel.example'],
] as const)('a %s keeps %j as %j', (kind, raw, value) => {
  expect(read(kind, raw)).toEqual({ ok: true, value });
});

test.each([
  ['number', 'zwölf'],
  ['date', '31.02.2026'],
  ['choice', 'Mittags'],
  ['yes_no', 'vielleicht'],
  ['link', 'javascript:alert(1)'],
] as const)('a %s refuses %j', (kind, raw) => {
  expect(read(kind, raw)).toEqual({ ok: false, error: `customFields.errors.${kind}` });
});

test('nothing is no value, whatever the kind', () => {
  expect(read('number', '  ')).toEqual({ ok: true, value: null });
});
