import { unprotectCell } from './cell-protection';
import type { Cell } from './cells';
import type { ImportRow } from './check-row';
import { fieldOf, type ImportField, type Mapping } from './fields';
import { type Issue, rowError, rowWarning } from './issue';
import type { ProspectDraft } from './prospect-draft';
import { readAddress } from './read-address.server';
import { type ContactOptions, readContacts } from './read-contacts.server';
import { readPerson } from './read-person';
import { readStanding, type StandingOptions } from './read-standing';
import { readTexts } from './read-texts';
import { withCompany } from './with-company.server';

export interface MapOptions extends ContactOptions, StandingOptions {
  /** A row without a company gets one named after its domain. */
  companyByDomain?: boolean;
  columns: readonly string[];
  mapping: Mapping;
}

/**
 * Turns one row into a prospect as the product keeps it. Nothing is thrown away without a word: what cannot be
 * used is among the issues, and a row with an error is not to be imported.
 */
export function mapRow(row: ImportRow, options: MapOptions): { prospect: ProspectDraft; issues: Issue[] } {
  const cells = cellsByField(row, options);
  const issues = [...row.issues];
  const address = readAddress(cells, options, issues);
  const contacts = readContacts(cells, { ...options, country: address.country ?? options.country }, issues);
  const person = readPerson(cells, issues, options.choices?.salutation);
  const standing = readStanding(cells, options, issues);
  const read = { ...person, ...address, ...contacts, ...readTexts(cells, issues), ...standing };
  const prospect = options.companyByDomain ? withCompany(read, issues) : read;
  return { prospect, issues: [...issues, ...wholeRow(prospect)] };
}

function cellsByField({ cells }: ImportRow, { columns, mapping }: MapOptions): Map<ImportField, Cell[]> {
  const found = new Map<ImportField, Cell[]>();
  for (const [index, column] of columns.entries()) {
    const field = fieldOf(mapping, column);
    const value = unprotectCell(cells[index] ?? '').trim();
    if (field && value !== '') found.set(field, [...(found.get(field) ?? []), { column, value }]);
  }
  return found;
}

/** A prospect is a person or a phone line at a company; without any of it there is nothing to keep. */
function wholeRow({ firstName, lastName, company, phones, emails }: ProspectDraft): Issue[] {
  const reachable = phones.length + emails.length > 0;
  if (!reachable && !firstName && !lastName && !company) return [rowError('row_without_prospect')];
  return reachable ? [] : [rowWarning('row_not_reachable')];
}
