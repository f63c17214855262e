import type { ComponentPropsWithoutRef } from 'react';
import { Field, type FieldProps } from './field';
import { controlProps } from './field-source';
import { Select } from './input';

export type Option = { value: string; label: string; disabled?: boolean };

type SelectFieldProps = FieldProps & {
  options: Option[];
  /** Words of the empty first choice, which is there only when they are given. */
  emptyLabel?: string;
} & Pick<
    ComponentPropsWithoutRef<'select'>,
    'onChange' | 'disabled' | 'autoFocus' | 'value' | 'defaultValue'
  >;

/** A native select with its label. */
export function SelectField({
  field,
  label,
  hint,
  hideLabel,
  className,
  options,
  emptyLabel,
  ...native
}: SelectFieldProps) {
  return (
    <Field {...{ field, label, hint, hideLabel, className }}>
      <Select
        key={field.key}
        defaultValue={native.value === undefined ? field.defaultValue : undefined}
        {...native}
        {...controlProps(field, hint)}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
