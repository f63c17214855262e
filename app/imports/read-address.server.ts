import type { Reading } from '~/prospects/reading';
import type { ImportValueChoices } from '~db/schema/imports';
import { type CellsByField, issuesOf, lineOf } from './cells';
import { readCountry } from './country.server';
import { type Issue, rowWarning } from './issue';
import type { AddressDraft } from './prospect-draft';
import { choiceFor, type ValueChoices } from './values/survey-values';

/** Countries whose postal codes begin with zeros that Excel drops, and their length. */
const postalCodeLength: Record<string, number> = { DE: 5, US: 5 };

/** 'D-10115 Berlin': plate letters, code and city in one cell. */
const codeAndCity = /^(?:[A-Z]{1,2}[- ])?(\d{4,5})\s+(\p{L}.*)$/u;

type Place = Pick<AddressDraft, 'street' | 'postalCode' | 'city'>;

/** The postal address of a row; `country` (ISO 3166) is where it is when the row does not say. */
export function readAddress(
  cells: CellsByField,
  { country, choices = {} }: { country: string; choices?: ImportValueChoices },
  issues: Issue[],
): AddressDraft {
  const named = lineOf(cells, 'country', issues);
  const found = named === null ? null : countryNamed(named, choices.country);
  if (found) issues.push(...issuesOf(cells.get('country')?.[0]?.column ?? '', found.findings));
  const place = partPlace({
    street: lineOf(cells, 'street', issues),
    postalCode: lineOf(cells, 'postalCode', issues),
    city: lineOf(cells, 'city', issues),
  });
  return {
    ...place,
    postalCode: completed(place.postalCode, found?.value ?? country, cells, issues),
    region: lineOf(cells, 'region', issues),
    country: found?.value ?? null,
  };
}

function countryNamed(text: string, choices?: ValueChoices<string>): Reading<string> {
  const chosen = choiceFor(text, choices);
  return chosen === undefined ? readCountry(text) : { value: chosen, findings: [] };
}

/** Parts what stands in one cell: code and city together, or both at the end of the street. */
function partPlace({ street, postalCode, city }: Place): Place {
  const lines = street?.split(/,\s*/) ?? [];
  const [, code = null, name = null] = codeAndCity.exec(city ?? postalCode ?? lines.at(-1) ?? '') ?? [];
  if (!code) return { street, postalCode, city };
  if (city) return { street, postalCode: postalCode ?? code, city: name };
  if (postalCode) return { street, postalCode: code, city: name };
  return { street: lines.slice(0, -1).join(', ') || null, postalCode: code, city: name };
}

function completed(written: string | null, country: string, cells: CellsByField, issues: Issue[]) {
  const code = written?.replace(/^[A-Z]{1,2}[- ](?=\d)/, '') ?? null;
  const length = postalCodeLength[country];
  if (code === null || length === undefined || !/^\d{4}$/.test(code)) return code;
  const whole = code.padStart(length, '0');
  const column = cells.get('postalCode')?.[0]?.column ?? null;
  issues.push({ ...rowWarning('postal_code_zero_restored', { text: code, value: whole }), column });
  return whole;
}
