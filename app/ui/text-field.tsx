import type { ComponentPropsWithoutRef } from 'react';
import { Field, type FieldProps } from './field';
import { controlProps } from './field-source';
import { Input, Textarea } from './input';

type Native<Tag extends 'input' | 'textarea'> = Omit<
  ComponentPropsWithoutRef<Tag>,
  keyof ReturnType<typeof controlProps>
>;

/** One line: text, e-mail, tel, url, password, number, date, time, datetime-local, search. */
export function TextField({
  field,
  label,
  hint,
  hideLabel,
  className,
  ...native
}: FieldProps & Native<'input'>) {
  return (
    <Field {...{ field, label, hint, hideLabel, className }}>
      <Input
        key={field.key}
        defaultValue={native.value === undefined ? field.defaultValue : undefined}
        minLength={field.minLength}
        maxLength={field.maxLength}
        min={field.min}
        max={field.max}
        step={field.step}
        pattern={field.pattern}
        {...native}
        {...controlProps(field, hint)}
      />
    </Field>
  );
}

/** Several lines of text. */
export function TextareaField({
  field,
  label,
  hint,
  hideLabel,
  className,
  ...native
}: FieldProps & Native<'textarea'>) {
  return (
    <Field {...{ field, label, hint, hideLabel, className }}>
      <Textarea
        key={field.key}
        defaultValue={native.value === undefined ? field.defaultValue : undefined}
        minLength={field.minLength}
        maxLength={field.maxLength}
        {...native}
        {...controlProps(field, hint)}
      />
    </Field>
  );
}
