import { z } from 'zod';
import type { ImportPolicy } from '~db/schema/imports';
import { delimiters, encodings, lineBreaks } from './dialect';
import { type ImportField, type Mapping, offeredFields, repeatableFields } from './fields';
import { POLICIES } from './policies';
import { valueFields } from './values/value-fields';

/** Stands for a custom field whose name is in `names`. */
export const OWN_FIELD = 'custom:';

const line = (most: number) => z.string().trim().max(most, 'errors.tooLong');

const isField = (value: string): value is ImportField | '' =>
  value === '' || value.startsWith('custom:') || offeredFields.some((field) => field === value);

const country = z.string().regex(/^[A-Z]{2}$/, 'errors.invalid');

export const countrySchema = z.object({ country });

/** What she decides about an import; `fields` has one entry for each column, in the order of the file. */
export const choicesSchema = z.object({
  fields: z.array(z.string().max(200).default('').refine(isField, 'errors.invalid')).max(1000),
  /** Names of custom fields, beside the columns that become one; blank for the column's own. */
  names: z.array(line(100).default('')).max(1000).default([]),
  listName: line(100).min(1, 'errors.required'),
  country,
  policy: z.enum(POLICIES),
  source: line(100).optional(),
  keepAll: z.literal('on').optional(),
  referredById: z.uuid('errors.invalid').optional(),
  warm: z.literal('on').optional(),
  companyByDomain: z.literal('on').optional(),
});

/** The names of columns with their fields; null when two columns want the same field. */
export function mappingOf(
  columns: readonly string[],
  { fields, names }: { fields: readonly string[]; names: readonly string[] },
): Mapping | null {
  const entries = columns.map((column, index) => {
    const field = fields[index] || null;
    const named = field === OWN_FIELD ? `${OWN_FIELD}${names[index] || column}` : field;
    return [column, named as ImportField | null] as const;
  });
  const single = entries.flatMap(([, field]) => (field && !repeatableFields.includes(field) ? [field] : []));
  return new Set(single).size === single.length ? Object.fromEntries(entries) : null;
}

/** How the file is to be read; an empty answer leaves it to the detection. */
export const dialectSchema = z.object({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  lineBreak: z.enum(lineBreaks).optional(),
  sheet: z.string().max(100).optional(),
  headerLine: z.coerce
    .number('errors.invalid')
    .int('errors.invalid')
    .min(0, 'errors.invalid')
    .max(1000)
    .optional(),
});

const words = z.array(z.string().max(100).default('')).max(1000).optional();

/** What her words mean, by field in the order they were asked for; blank for a value that is left out. */
export const valuesSchema = z.object(
  Object.fromEntries(valueFields.map((field) => [field, words])) as Record<
    (typeof valueFields)[number],
    typeof words
  >,
);

const decision = z.enum(POLICIES).or(z.literal('')).default('');

/** What becomes of rows about prospects that are there: of all of them, and of those in `lines` one by one. */
export const decisionsSchema = z.object({
  policy: z.enum(POLICIES),
  lines: z.array(z.coerce.number().int().min(1)).max(1000).default([]),
  decisions: z.array(decision).max(1000).default([]),
});

/** Decisions by line; null for a row that goes with the others. */
export const decisionsOf = ({ lines, decisions }: z.output<typeof decisionsSchema>) =>
  Object.fromEntries(
    lines.map((at, index): [string, ImportPolicy | null] => [String(at), decisions[index] || null]),
  );

export const forgetSchema = z.object({ fingerprint: z.string().min(1, 'errors.required').max(100) });
