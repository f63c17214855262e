import { type Column, type ColumnContent, describeColumn } from './column-content';
import { fitOf } from './field-fit';
import { type KnownField, type Mapping, repeatableFields } from './fields';
import { type HeaderMeaning, meaningOf, saysName } from './header-meaning';
import { settleNames } from './settle-names';

interface Candidate {
  column: Column;
  field: KnownField;
  score: number;
}

/** Rows looked at. */
const enough = 500;

/** Fields that a second column of the same kind overflows into. */
const second: Partial<Record<KnownField, KnownField>> = {
  phone: 'phone2',
  mobile: 'phone2',
  email: 'email2',
};

/** Fields that content alone can tell, without a header that says so; what they must look like. */
const byContent: [KnownField, (content: ColumnContent) => boolean][] = [
  ['email', (content) => content.share('email') > 0.6],
  ['website', (content) => content.share('website') > 0.6 && content.share('profile') < 0.5],
  ['phone', (content) => content.share('dialled') > 0.6 && content.share('phone') > 0.6],
  ['salutation', (content) => content.share('addressed') > 0.8],
];

/**
 * Proposes a field for every column, by its header in German or English and by what it holds. No field twice,
 * but for notes and tags. `hasHeader` false leaves only the content to go by.
 */
export function guessMapping(
  names: readonly string[],
  rows: readonly { cells: readonly string[] }[],
  hasHeader = true,
): Mapping {
  const columns = names.map((name, index): Column => {
    const values = rows.slice(0, enough).map((row) => row.cells[index] ?? '');
    return { name, values, content: describeColumn(values) };
  });
  const clear = columns.filter((column) => !hasHeader || saysName(column.name) !== true);
  const candidates = clear.flatMap((column) => candidatesOf(column, hasHeader));
  const chosen = new Map<Column, KnownField>();
  choose(candidates.filter(isFilled), chosen);
  settleNames(columns, chosen, hasHeader);
  choose(candidates, chosen);
  return Object.fromEntries(columns.map((column) => [column.name, chosen.get(column) ?? null]));
}

const unknown: HeaderMeaning = { fields: [], rank: 0 };

function candidatesOf(column: Column, hasHeader: boolean): Candidate[] {
  const { fields, rank, ignored } = hasHeader ? meaningOf(column.name) : unknown;
  const named = fields.flatMap((field, place) => withSecond(column, field, rank - place * 0.1));
  const told = byContent.filter(([, isIt]) => column.content.filled > 0 && isIt(column.content));
  return [...named, ...(ignored ? [] : told.flatMap(([field]) => withSecond(column, field, 1)))];
}

function withSecond(column: Column, field: KnownField, rank: number): Candidate[] {
  const fit = fitOf(field, column.content);
  if (fit === null) return [];
  const first = { column, field, score: rank + fit };
  const overflow = second[field];
  return overflow ? [first, { column, field: overflow, score: rank + fit - 1 }] : [first];
}

/** Empty columns get what the others leave. */
const isFilled = ({ column }: Candidate) => column.content.filled > 0;

/** The best candidates first; each column and each field goes once. */
function choose(candidates: Candidate[], chosen: Map<Column, KnownField>): void {
  const taken = new Set([...chosen.values()].filter((field) => !repeatableFields.includes(field)));
  for (const { column, field } of candidates.toSorted((one, other) => other.score - one.score)) {
    if (chosen.has(column) || taken.has(field)) continue;
    chosen.set(column, field);
    if (!repeatableFields.includes(field)) taken.add(field);
  }
}
