import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { fieldDifferences } from '~/prospects/field-differences';
import { FORM_FIELDS } from '~/prospects/form-values';
import { editProspectSchema, newProspectSchema } from '~/prospects/prospect-schema';
import { readContactLines } from '~/prospects/read-contact-lines.server';

function parse(entries: Record<string, string>, schema: z.ZodType = newProspectSchema) {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  const submission = parseWithZod(form, { schema });
  return submission.status === 'success' ? { value: submission.value } : { error: submission.reply().error };
}

test('what is left empty is unknown, not an empty text', () => {
  expect(parse({ lastName: ' Weiß ', firstName: '  ', 'phones[0]': '' }).value).toMatchObject({
    lastName: 'Weiß',
    firstName: null,
    salutation: null,
    formality: 'sie',
    legalBasis: 'none',
    consumer: false,
    directoryAsterisk: false,
  });
});

test('a prospect needs a name, a firm, a number or an address', () => {
  expect(parse({ city: 'Köln' }).error).toEqual({ '': ['prospects.errors.nobody'] });
  expect(parse({ 'phones[1]': '030 1234567' })).toHaveProperty('value');
});

test('presumed interest needs its reason', () => {
  const entries = { company: 'Weiß GmbH', legalBasis: 'presumed_interest' };
  expect(parse(entries).error).toEqual({
    presumedInterest: ['prospects.errors.reasonMissing'],
  });
  expect(parse({ ...entries, presumedInterest: 'Kein Sekretariat' })).toHaveProperty('value');
});

test('an edit says from which version it was made', () => {
  expect(parse({ company: 'Weiß GmbH' }, editProspectSchema).error).toHaveProperty('version');
  expect(parse({ company: 'Weiß GmbH', version: '3' }, editProspectSchema)).toHaveProperty('value');
});

test('a line that can not be used is an error at its own field, the others are read', () => {
  const { details, errors } = readContactLines(
    {
      phones: ['030 1234567', undefined, '030 12', '0900 1234567', '+49 (0)30 1234567'],
      emails: ['Erika Weiß <Erika@Weiss.example>', 'ohne-at'],
    },
    'DE',
  );
  expect(details.phoneNumbers.map(({ e164 }) => e164)).toEqual(['+49301234567']);
  expect(details.emailAddresses).toEqual(['erika@weiss.example']);
  expect(errors).toEqual({
    'phones[2]': ['prospects.errors.phone_invalid'],
    'phones[3]': ['prospects.errors.phone_premium'],
    'emails[1]': ['errors.email'],
  });
});

test('of two versions only the fields that differ are shown, in the order of the form', () => {
  const stored = { lastName: 'Weiß', city: 'Köln', phones: ['+49 30 1234567', ''], emails: [''] };
  const typed = { lastName: 'Weiss', city: 'Köln ', phones: ['+49 30 1234567'], firstName: 'Erika' };
  expect(fieldDifferences(FORM_FIELDS, stored, typed)).toEqual([
    { name: 'firstName', stored: '', yours: 'Erika' },
    { name: 'lastName', stored: 'Weiß', yours: 'Weiss' },
  ]);
});
