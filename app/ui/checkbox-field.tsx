import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from './cx';
import { FieldError, FieldHint, type FieldProps, RequiredMark } from './field';
import { controlProps } from './field-source';

/** The browser's own checkbox, tinted with the accent. */
export const Checkbox = forwardRef<HTMLInputElement, Omit<ComponentPropsWithoutRef<'input'>, 'type'>>(
  function Checkbox({ className, ...rest }, ref) {
    return (
      <input
        ref={ref}
        type="checkbox"
        className={cx('size-4 shrink-0 align-middle accent-accent', className)}
        {...rest}
      />
    );
  },
);

type CheckboxFieldProps = Omit<FieldProps, 'hideLabel'> &
  Pick<ComponentPropsWithoutRef<'input'>, 'onChange' | 'disabled' | 'value' | 'defaultChecked' | 'checked'>;

/** One yes-or-no choice; the whole line can be clicked. It posts `on` (or `value`) when ticked. */
export function CheckboxField({
  field,
  label,
  hint,
  className,
  value = 'on',
  ...native
}: CheckboxFieldProps) {
  const ticked = native.checked === undefined ? field.defaultValue === value : undefined;
  return (
    <div className={cx('grid gap-1', className)}>
      <label
        htmlFor={field.id}
        className="flex min-h-6 items-start gap-2.5 pointer-coarse:min-h-11 pointer-coarse:items-center"
      >
        <Checkbox
          key={field.key}
          value={value}
          defaultChecked={ticked}
          {...native}
          {...controlProps(field, hint)}
          className="mt-1 pointer-coarse:mt-0"
        />
        <span>
          {label}
          {field.required && <RequiredMark />}
        </span>
      </label>
      <div className="grid gap-1 pl-6.5 empty:hidden">
        <FieldHint field={field}>{hint}</FieldHint>
        <FieldError field={field} />
      </div>
    </div>
  );
}
