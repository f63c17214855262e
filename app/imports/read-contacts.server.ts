import { readWebsite } from '~/companies/website';
import { readEmailAddress } from '~/prospects/email-address';
import { type PhoneNumber, readPhoneNumber } from '~/prospects/phone-number.server';
import type { Reading } from '~/prospects/reading';
import { type Cell, type CellsByField, issuesOf } from './cells';
import type { ImportField } from './fields';
import type { Issue } from './issue';
import type { ContactDraft } from './prospect-draft';

export interface ContactOptions {
  /** Country of national phone numbers, ISO 3166 in two letters; a country in the row goes first. */
  country: string;
  /** Addresses of her own mailboxes: warned about. */
  ownAddresses?: readonly string[];
  /** What becomes of two numbers or addresses in one cell: an error until she has decided. */
  several?: 'ask' | 'keep_all';
}

const phoneFields: readonly ImportField[] = ['phone', 'mobile', 'phone2'];
const emailFields: readonly ImportField[] = ['email', 'email2'];

/** Phone numbers and addresses of a row, each once, the main one first. */
export function readContacts(cells: CellsByField, options: ContactOptions, issues: Issue[]): ContactDraft {
  const { country, ownAddresses, several = 'ask' } = options;
  const phones = readAll<PhoneNumber>(cells, phoneFields, several, issues, (text) =>
    readPhoneNumber(text, country),
  );
  const emails = readAll<string>(cells, emailFields, several, issues, (text) =>
    readEmailAddress(text, ownAddresses),
  );
  return {
    phones: phones.filter(({ e164 }, index) => phones.findIndex((other) => other.e164 === e164) === index),
    emails: [...new Set(emails)],
    website: websiteOf(cells.get('website')?.[0], issues),
  };
}

function readAll<T>(
  cells: CellsByField,
  fields: readonly ImportField[],
  several: 'ask' | 'keep_all',
  issues: Issue[],
  read: (text: string) => Reading<T>,
): T[] {
  return fields
    .flatMap((field) => cells.get(field) ?? [])
    .flatMap(({ column, value }) => {
      const readings = several === 'keep_all' ? parts(read(value), read) : [read(value)];
      issues.push(...readings.flatMap(({ findings }) => issuesOf(column, findings)));
      return readings.flatMap(({ value: found }) => (found === null ? [] : [found]));
    });
}

/** The values of a cell that holds several, each read by itself. */
function parts<T>(reading: Reading<T>, read: (text: string) => Reading<T>): Reading<T>[] {
  const values = reading.findings.find(({ params }) => typeof params.values === 'string')?.params.values;
  return typeof values === 'string' ? values.split(', ').map(read) : [reading];
}

function websiteOf(cell: Cell | undefined, issues: Issue[]) {
  if (!cell) return null;
  const { value, findings } = readWebsite(cell.value);
  issues.push(...issuesOf(cell.column, findings));
  return value;
}
