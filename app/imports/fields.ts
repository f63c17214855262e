/** What a column can hold, in the order they are offered. */
export const importFields = [
  'salutation',
  'title',
  'firstName',
  'lastName',
  'fullName',
  'position',
  'company',
  'phone',
  'phone2',
  'mobile',
  'email',
  'email2',
  'website',
  'street',
  'postalCode',
  'city',
  'region',
  'country',
  'industry',
  'source',
  'notes',
  'tags',
  'list',
] as const;

export type KnownField = (typeof importFields)[number];

/** Offered below the others: they are proposed to somebody who is asked, never taken for granted. */
const standingFields = ['stage', 'legalBasis'] as const;

export const offeredFields = [...importFields, ...standingFields] as const;

/** A field of the prospect, or a custom one with the name she gives it. */
export type ImportField = (typeof offeredFields)[number] | `custom:${string}`;

/** Column name to field; null for a column that is left out. */
export type Mapping = Record<string, ImportField | null>;

/** Several columns may feed these; any other field is filled by one column at most. */
export const repeatableFields: readonly ImportField[] = ['notes', 'tags'];

/** A column's field; safe for headers like `__proto__`. */
export const fieldOf = (mapping: Mapping, column: string): ImportField | null =>
  Object.hasOwn(mapping, column) ? (mapping[column] ?? null) : null;
