import type { ProspectFields } from '~/prospects/fields';
import type { InventedProspect } from './invent-prospects';

type Cell = (fields: ProspectFields, industry: string) => string | null | undefined;

const SALUTATIONS = { frau: 'Frau', herr: 'Herr', neutral: '' };
const COUNTRIES: Record<string, string> = { DE: 'Deutschland', AT: 'Österreich', CH: 'Schweiz' };

/** The columns of a directory's export. */
const COLUMNS: Record<string, Cell> = {
  Firma: ({ company }) => company,
  Branche: (_fields, industry) => industry,
  Anrede: ({ salutation }) => salutation && SALUTATIONS[salutation],
  'Akademischer Titel': ({ title }) => title,
  Vorname: ({ firstName }) => firstName,
  Nachname: ({ lastName }) => lastName,
  Position: ({ position }) => position,
  Telefon: ({ phoneNumbers }) => phoneNumbers?.[0]?.e164,
  'E-Mail': ({ emailAddresses }) => emailAddresses?.[0],
  Website: ({ website }) => website,
  Straße: ({ street }) => street,
  PLZ: ({ postalCode }) => postalCode,
  Ort: ({ city }) => city,
  Land: ({ country }) => COUNTRIES[country ?? ''],
  Quelle: ({ source }) => source,
  Schlagwörter: ({ tags }) => tags?.join(', '),
};

/**
 * The prospects as a directory would export them, with what such files are like: the first row stands in it twice,
 * and a spreadsheet has damaged the number of the last one.
 */
export function prospectFile(prospects: InventedProspect[]): string[][] {
  const rows = prospects.map(({ fields, branch }) => rowOf(fields, branch.industry));
  const damaged = rowOf(
    { company: 'Papierhandel Zaunkönig', phoneNumbers: [{ e164: '4,9301E+11' }] },
    'Handel',
  );
  return [Object.keys(COLUMNS), ...rows, ...rows.slice(0, 1), damaged];
}

const rowOf = (fields: ProspectFields, industry: string) =>
  Object.values(COLUMNS).map((cell) => cell(fields, industry) ?? '');
