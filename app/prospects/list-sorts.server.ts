import { type SQL, sql } from 'drizzle-orm';
import { microseconds, type SortKey } from '~/platform/keyset.server';
import { companies } from '~db/schema/companies';
import { prospects, stages } from '~db/schema/prospects';
import { cityOf, countryOf, expressionOf } from './filters/expressions.server';
import type { LIST_SORTS, ListFilter, ListSort } from './list-filter';

/** As a telephone book sorts: accents and capitals don't matter. */
const alphabetical = (text: SQL): SortKey => ({
  expression: sql`(nullif(${text}, '') collate "und-x-icu")`,
  type: 'text',
  direction: 'asc',
});

const moment = (instant: SQL, direction: SortKey['direction']): SortKey => ({
  expression: microseconds(instant),
  type: 'bigint',
  direction,
});

/** Of everybody, as the index has it. */
const always = (instant: SQL): SortKey => ({ expression: instant, type: 'instant', direction: 'desc' });

const counted = (number: SQL): SortKey => ({
  expression: sql`${number}::bigint`,
  type: 'bigint',
  direction: 'asc',
});

const sorts: Record<(typeof LIST_SORTS)[number], SortKey> = {
  created: always(sql`${prospects.createdAt}`),
  name: alphabetical(sql`coalesce(${prospects.lastName}, ${prospects.firstName}, ${companies.name})`),
  company: alphabetical(sql`${companies.name}`),
  city: alphabetical(cityOf),
  stage: counted(sql`${stages.position}`),
  called: moment(sql`${prospects.lastCallAt}`, 'desc'),
  /** The query joins what is planned when it is asked to sort by it. */
  due: moment(sql`planned.at`, 'asc'),
  postalCode: alphabetical(sql`coalesce(${prospects.postalCode}, ${companies.postalCode})`),
  country: alphabetical(countryOf),
  source: alphabetical(sql`${prospects.source}`),
  attempts: { ...counted(sql`${prospects.attempts}`), direction: 'desc' },
  updated: always(sql`${prospects.updatedAt}`),
};

const isUsual = (sort: ListSort): sort is keyof typeof sorts => Object.hasOwn(sorts, sort);

/** So many digits before the point has the greatest number that a field of her own can hold. */
const DIGITS = '000000000000000';
const BELOW_ZERO = `1${DIGITS}`;

/** A field of her own: numbers by their size, written so that their digits sort as they do, and before all words. */
function ownSort(field: string): SortKey {
  const value = expressionOf(field);
  const digits = (number: SQL) => sql`to_char(${number}, ${`FM${DIGITS}.000000`})`;
  return alphabetical(sql`case
    when ${value} !~ '^-?[0-9]{1,15}([.][0-9]{1,6})?$' then ${value}
    when ${value} like '-%' then '0' || ${digits(sql`${BELOW_ZERO}::numeric + (${value})::numeric`)}
    else '1' || ${digits(sql`(${value})::numeric`)} end`);
}

/** What the list is sorted by; each sort has a direction people expect, which the address can turn round. */
export function sortKeyOf({ sort = 'created', order }: ListFilter): SortKey {
  const key = isUsual(sort) ? sorts[sort] : ownSort(sort);
  return order ? { ...key, direction: order } : key;
}
