import type { TFunction } from 'i18next';

interface Person {
  title: string | null;
  firstName: string | null;
  lastName: string | null;
}

/** What a prospect is called by, in this order: the person, the firm, the line. */
export interface Named extends Person {
  company: string | null;
  /** A number as people write it. */
  phone?: string | null;
}

/** 'Dr. Erika Weiß', null when neither name is known. */
export const personName = ({ title, firstName, lastName }: Person): string | null =>
  firstName || lastName ? [title, firstName, lastName].filter(Boolean).join(' ') : null;

/** What stands in lists: a person, else the firm, else the phone line; null when nothing at all is known. */
export const displayName = (prospect: Named): string | null =>
  personName(prospect) ?? prospect.company ?? prospect.phone ?? null;

/** The name with the form of address before it: 'Frau Dr. Erika Weiß'. */
export function addressedName(
  t: TFunction,
  prospect: Person & { salutation: 'frau' | 'herr' | 'neutral' | null },
): string | null {
  const name = personName(prospect);
  if (!name || !prospect.lastName || !prospect.salutation || prospect.salutation === 'neutral') return name;
  return `${t(`prospects.salutation.${prospect.salutation}`)} ${name}`;
}
