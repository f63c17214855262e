import { personName } from '~/prospects/prospect-name';
import type { DuplicateFacts } from '~db/schema/imports';

/** What is laid side by side, in this order. */
export const factNames = [
  'name',
  'company',
  'position',
  'phones',
  'emails',
  'website',
  'street',
  'place',
  'source',
  'notes',
] as const;

export interface Comparable {
  title: string | null;
  firstName: string | null;
  lastName: string | null;
  company: string | null;
  position: string | null;
  phones: readonly string[];
  emails: readonly string[];
  website: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  source: string | null;
  notes: string | null;
}

const LONGEST = 200;

/** A prospect, or a row read as one, in the words that are compared. */
export function factsOf(prospect: Comparable): DuplicateFacts {
  const { company, position, phones, emails, website, street, postalCode, city, source, notes } = prospect;
  const facts = {
    name: personName(prospect),
    ...{ company, position, website, street, source, notes },
    phones: phones.join(', ') || null,
    emails: emails.join(', ') || null,
    place: [postalCode, city].filter(Boolean).join(' ') || null,
  };
  return Object.fromEntries(factNames.map((name) => [name, facts[name]?.slice(0, LONGEST) ?? null]));
}
