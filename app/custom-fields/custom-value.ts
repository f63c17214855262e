import { DateTime } from 'luxon';
import { readWebsite } from '~/companies/website';
import { fail, ok, type Result } from '~/platform/result';
import { readNumber } from '~/platform/typed-number';
import type { CustomField } from './custom-field';

type Kind = Pick<CustomField, 'kind' | 'choices'>;

const MOST_CHARACTERS = 2000;

/**
 * A value as it is kept: text as typed, numbers with a point ('1234.5'), days as 'YYYY-MM-DD', 'yes' or 'no', links
 * with their scheme. Null says that there is none. The error is what doesn't fit, a translation key.
 */
export function readCustomValue({ kind, choices }: Kind, raw: string): Result<string | null, string> {
  const text = raw.trim();
  if (text === '') return ok(null);
  if (text.length > MOST_CHARACTERS) return fail('errors.tooLong');
  const read: Record<CustomField['kind'], () => string | null> = {
    text: () => text,
    number: () => readNumber(text)?.toString() ?? null,
    date: () => readDay(text),
    choice: () => choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? null,
    yes_no: () =>
      /^(yes|ja|on|true|1)$/i.test(text) ? 'yes' : /^(no|nein|off|false|0)$/i.test(text) ? 'no' : null,
    link: () => readWebsite(text).value,
  };
  const value = read[kind]();
  return value === null ? fail(`customFields.errors.${kind}`) : ok(value);
}

function readDay(text: string): string | null {
  const day = ['yyyy-MM-dd', 'd.M.yyyy', 'd/M/yyyy']
    .map((format) => DateTime.fromFormat(text, format))
    .find(({ isValid }) => isValid);
  return day?.toISODate() ?? null;
}
