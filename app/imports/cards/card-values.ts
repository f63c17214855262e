import { cleanLine } from '~/prospects/clean-text';
import { readSalutation } from '~/prospects/person-name';
import type { CardValues } from './card-columns';
import type { CardProperty } from './read-property.server';

/** Properties of one name, the preferred first, those of work before those of home. */
export type Properties = (name: string) => CardProperty[];

/** A firm's card has its name where a person's stands; that is no person. */
export function namesOf(of: Properties): CardValues {
  const [last, first, middle, prefix, suffix] = partsOf(of('n')[0]);
  const [company, ...units] = partsOf(of('org')[0]);
  const full = textsOf(of('fn'))[0];
  const isTold = Boolean(first || last) || full === company;
  return {
    'Full Name': isTold ? '' : full,
    ...(readSalutation(prefix ?? '').salutation ? { 'Name Prefix': prefix } : { 'Academic Title': prefix }),
    'First Name': first,
    'Middle Name': middle,
    'Last Name': last,
    'Name Suffix': suffix,
    Company: company,
    Department: units.filter(Boolean).join(', '),
    'Job Title': [...textsOf(of('title')), ...textsOf(of('role'))][0],
  };
}

const mobile = ['cell', 'mobile', 'iphone'];
const deaf = ['fax', 'pager', 'modem', 'textphone'];

/** The first number of each kind in its column, all others in the last. */
export function phonesOf(of: Properties): CardValues {
  const spoken = of('tel').filter(
    ({ kinds }) => !kinds.some((kind) => deaf.some((word) => kind.includes(word))),
  );
  const isMobile = ({ kinds }: CardProperty) => kinds.some((kind) => mobile.includes(kind));
  const mobiles = numbersOf(spoken.filter(isMobile));
  const landlines = numbersOf(spoken.filter((phone) => !isMobile(phone)));
  return {
    Phone: landlines[0],
    Mobile: mobiles[0],
    'Phone 2': [...landlines.slice(1), ...mobiles.slice(1)].join(', '),
  };
}

export function emailsOf(of: Properties): CardValues {
  const [email, ...others] = textsOf(of('email')).map((text) => text.replace(/^mailto:/i, ''));
  return { Email: email, 'Email 2': others.join(', ') };
}

export function addressOf(property: CardProperty | undefined): CardValues {
  const [box, extra, street, city, region, code, country] = partsOf(property);
  return {
    Street: [street, extra, box].filter(Boolean).join('\n'),
    'Postal Code': code,
    City: city,
    Region: region,
    Country: country,
  };
}

export const textsOf = (properties: readonly CardProperty[]): string[] =>
  properties.map(({ values }) => values.flat().join(',').trim()).filter(Boolean);

const partsOf = (property: CardProperty | undefined): string[] =>
  property?.values[0]?.map((part) => part.trim()) ?? [];

/** 'tel:+49-30-5550100;ext=12' says in its scheme what the column does (RFC 3966). */
const numbersOf = (phones: readonly CardProperty[]) => [
  ...new Set(
    textsOf(phones).map((text) => cleanLine(text.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. '))),
  ),
];
