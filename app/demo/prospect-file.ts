import type { ProspectFields } from '~/prospects/fields';
import type { SampleTexts } from './german-texts';
import type { InventedProspect } from './invent-prospects';

type FileTexts = SampleTexts['file'];

type Cell = (fields: ProspectFields, industry: string, texts: FileTexts) => string | null | undefined;

/** The columns of a directory's export. */
const CELLS = {
  company: ({ company }) => company,
  industry: (_fields, industry) => industry,
  salutation: ({ salutation }, _industry, { salutations }) => salutation && salutations[salutation],
  title: ({ title }) => title,
  firstName: ({ firstName }) => firstName,
  lastName: ({ lastName }) => lastName,
  position: ({ position }) => position,
  phone: ({ phoneNumbers }) => phoneNumbers?.[0]?.e164,
  email: ({ emailAddresses }) => emailAddresses?.[0],
  website: ({ website }) => website,
  street: ({ street }) => street,
  postalCode: ({ postalCode }) => postalCode,
  city: ({ city }) => city,
  country: ({ country }, _industry, { countries }) => countries[country ?? ''],
  source: ({ source }) => source,
  tags: ({ tags }) => tags?.join(', '),
} satisfies Record<keyof FileTexts['headers'], Cell>;

type Column = keyof typeof CELLS;

const COLUMNS = Object.keys(CELLS) as Column[];

/**
 * The prospects as a directory would export them, with what such files are like: the first row stands in it twice,
 * and a spreadsheet has damaged the number of the last one.
 */
export function prospectFile(prospects: InventedProspect[], texts: FileTexts): string[][] {
  const rowOf = (fields: ProspectFields, industry: string) =>
    COLUMNS.map((column) => CELLS[column](fields, industry, texts) ?? '');
  const rows = prospects.map(({ fields, branch }) => rowOf(fields, branch.industry));
  const { company, industry, phone } = texts.damaged;
  const damaged = rowOf({ company, phoneNumbers: [{ e164: phone }] }, industry);
  return [COLUMNS.map((column) => texts.headers[column]), ...rows, ...rows.slice(0, 1), damaged];
}
