import { and, type SQL, sql } from 'drizzle-orm';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { folded } from '../folded.server';
import { keptDigits } from '../search-terms';
import { containsTerm } from '../search-text.server';
import { expressionOf } from './expressions.server';

/** Text is compared as people read it: capitals, accents and the spelling of umlauts don't matter. */
export function textIs(field: string, operator: string, value: string): SQL {
  const typed = field === 'phone' ? keptDigits(value) : value;
  const text = folded(sql`coalesce(${expressionOf(field)}, '')`);
  const sought = folded(sql`${typed}::text`);
  const found = isWithinCountry(field, operator, typed)
    ? beginsWithinCountry(text, typed)
    : SEVERAL.includes(field)
      ? isOneOf(operator, text, sought)
      : isText(operator, text, sought);
  if (operator === 'is_not' || operator === 'contains_not') return sql`not (${found})`;
  return sql`(${and(...sieve(field, typed), found)})`;
}

const isText = (operator: string, text: SQL, sought: SQL) =>
  operator === 'is' || operator === 'is_not'
    ? sql`${text} = ${sought}`
    : operator === 'starts'
      ? sql`starts_with(${text}, ${sought})`
      : sql`strpos(${text}, ${sought}) > 0`;

/** A prospect has several numbers and addresses, and one of them is enough; they stand with a blank between. */
const SEVERAL = ['phone', 'email'];

const isOneOf = (operator: string, text: SQL, sought: SQL) =>
  operator === 'is' || operator === 'is_not'
    ? sql`strpos(' ' || ${text} || ' ', ' ' || ${sought} || ' ') > 0`
    : operator === 'starts'
      ? sql`strpos(' ' || ${text}, ' ' || ${sought}) > 0`
      : sql`strpos(${text}, ${sought}) > 0`;

/** '030' begins a number as it is dialled within its country, which is not how it is kept. */
const isWithinCountry = (field: string, operator: string, typed: string) =>
  field === 'phone' && operator === 'starts' && /^\d/.test(typed);

/** No code of a country begins with that of another one (ITU-T E.164). */
const COUNTRY_CODES = [...new Set(getCountries().map((country) => getCountryCallingCode(country)))].join('|');

const beginsWithinCountry = (text: SQL, digits: string) =>
  sql`${text} ~ ${`(^| )\\+(${COUNTRY_CODES})${digits}`}`;

/** Fields whose words all stand in the search text as well, and how short a word its index does not know. */
const SEARCHED = ['name', 'company', 'position', 'city', 'phone', 'email'];
const TOO_SHORT = 3;

/** Who does not have these words anywhere does not have them in this field: so the index sorts most of them out. */
const sieve = (field: string, typed: string): SQL[] =>
  SEARCHED.includes(field)
    ? typed
        .replace(/^\+/, '')
        .split(/\s+/)
        .filter((word) => word.length >= TOO_SHORT)
        .map(containsTerm)
    : [];
