import { countries } from '~/platform/countries.server';
import { foldText } from '~/platform/fold-text';
import { type Reading, warning } from '~/prospects/reading';

/** What the ISO lists lack: number plates as in 'D-10115', parts of the United Kingdom, everyday names. */
const everyday: Record<string, string> = {
  d: 'DE',
  brd: 'DE',
  a: 'AT',
  fl: 'LI',
  i: 'IT',
  f: 'FR',
  l: 'LU',
  suisse: 'CH',
  svizzera: 'CH',
  england: 'GB',
  scotland: 'GB',
  schottland: 'GB',
  wales: 'GB',
  nordirland: 'GB',
  'northern ireland': 'GB',
  'great britain': 'GB',
  uk: 'GB',
  'u.k.': 'GB',
  holland: 'NL',
  amerika: 'US',
};

const named = new Map(
  ['de', 'en'].flatMap((language) =>
    Object.entries(countries.getNames(language, { select: 'all' })).flatMap(([code, names]) =>
      names.map((name): [string, string] => [foldText(name), code]),
    ),
  ),
);

/** A country by its name in German or English or by its code, as ISO 3166 in two letters; unknown ones are left out. */
export function readCountry(text: string): Reading<string> {
  const name = text.replace(/^([^()]+)\(.*\)$/, '$1').trim();
  if (name === '') return { value: null, findings: [] };
  const code = byCode(name) ?? everyday[foldText(name)] ?? named.get(foldText(name));
  return code
    ? { value: code, findings: [] }
    : { value: null, findings: [warning('country_unknown', { text })] };
}

function byCode(name: string): string | undefined {
  if (!/^[a-z]{2,3}$/i.test(name)) return undefined;
  const upper = name.toUpperCase();
  return countries.isValid(upper) ? countries.toAlpha2(upper) : undefined;
}
