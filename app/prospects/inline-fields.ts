import type { ProspectRecord } from './find-prospect.server';
import { FORM_FIELDS, type FormField, formValuesOf } from './form-values';

type PlainField = Exclude<FormField, 'phones' | 'emails'>;

/** A field that is edited where it stands: one of the form, or a custom one by its key. */
export type InlineField = PlainField | `custom:${string}`;

const CUSTOM = 'custom:';

/** Numbers and addresses have states of their own and aren't edited as text. */
export const PLAIN_FIELDS = FORM_FIELDS.filter(
  (field): field is PlainField => field !== 'phones' && field !== 'emails',
);

/** The key of a custom field, null for the others. */
export const customKeyOf = (field: string): string | null =>
  field.startsWith(CUSTOM) ? field.slice(CUSTOM.length) : null;

/** The value of a field as its control knows it; empty when there is none. */
export function inlineValue(record: ProspectRecord, field: InlineField): string {
  const key = customKeyOf(field);
  if (key !== null) return record.prospect.custom[key] ?? '';
  return formValuesOf(record)[field as PlainField] ?? '';
}
