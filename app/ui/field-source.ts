/**
 * What a field needs to know about its value. conform's `fields.email` fits as it is;
 * outside of conform a literal does: `{ id: 'q', name: 'q', defaultValue: query }`.
 */
export type FieldSource = {
  id: string;
  name: string;
  key?: string;
  formId?: string;
  errors?: string[];
  defaultValue?: string;
  defaultOptions?: string[];
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  pattern?: string;
  multiple?: boolean;
};

/** The ids of a field's parts, the same as conform's `descriptionId` and `errorId`. */
export function fieldIds(id: string) {
  return { hint: `${id}-description`, error: `${id}-error`, label: `${id}-label` };
}

/** Attributes every native control of the field carries: identity, need, state and what describes it. */
export function controlProps(field: FieldSource, hint: unknown) {
  const ids = fieldIds(field.id);
  const invalid = Boolean(field.errors?.length);
  const describedBy = [hint ? ids.hint : '', invalid ? ids.error : ''].filter(Boolean).join(' ');
  return {
    id: field.id,
    name: field.name,
    form: field.formId,
    required: field.required,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy || undefined,
  };
}

/**
 * The field with some attributes set otherwise. Don't spread a field of conform's: it is a proxy that answers when
 * asked and has nothing of its own to copy.
 */
export function adjustField(field: FieldSource, changes: Partial<FieldSource>): FieldSource {
  const { id, name, key, formId, errors, defaultValue, defaultOptions } = field;
  const { required, minLength, maxLength, min, max, step, pattern, multiple } = field;
  return {
    ...{ id, name, key, formId, errors, defaultValue, defaultOptions },
    ...{ required, minLength, maxLength, min, max, step, pattern, multiple },
    ...changes,
  };
}
