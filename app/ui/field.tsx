import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { type FieldSource, fieldIds } from './field-source';
import { useMessage } from './message';

type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  /** Hides the label from sight where the surroundings already say it. */
  hideLabel?: boolean;
};

/** What every `…Field` component takes: where the value comes from, and the words around it. */
export type FieldProps = FieldWords & { field: FieldSource; className?: string };

/** Label above, control, then hint and error; the control is the child. */
export function Field({
  field,
  label,
  hint,
  hideLabel,
  className,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={cx('grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1.5', className)}>
      <label htmlFor={field.id} className={cx('font-medium text-sm', hideLabel && 'sr-only')}>
        {label}
        {field.required && <RequiredMark />}
      </label>
      {children}
      <FieldHint field={field}>{hint}</FieldHint>
      <FieldError field={field} />
    </div>
  );
}

/** Screen readers hear `required` from the control itself, so the mark is for the eyes only. */
export function RequiredMark() {
  return (
    <span aria-hidden className="ml-0.5 text-stop">
      *
    </span>
  );
}

export function FieldHint({ field, children }: { field: FieldSource; children?: ReactNode }) {
  if (!children) return null;
  return (
    <p id={fieldIds(field.id).hint} className="text-muted text-sm">
      {children}
    </p>
  );
}

export function FieldError({ field }: { field: FieldSource }) {
  const translate = useMessage();
  if (!field.errors?.length) return null;
  return (
    <p id={fieldIds(field.id).error} className="flex items-start gap-1.5 text-sm text-stop">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {field.errors.map(translate).join(' ')}
    </p>
  );
}
