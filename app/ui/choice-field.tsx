import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { FieldError, FieldHint, type FieldProps, RequiredMark } from './field';
import { type FieldSource, fieldIds } from './field-source';

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; icon?: LucideIcon };

type ChoiceFieldProps = FieldProps & {
  choices: Choice[];
  /** Several may be ticked (checkboxes); otherwise exactly one (radio buttons). */
  many?: boolean;
  /** `cards` side by side, `list` one below the other, `chips` small and tight (weekdays). */
  layout?: 'cards' | 'list' | 'chips';
};

const layouts = {
  cards: 'grid gap-2 sm:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]',
  list: 'grid gap-2',
  chips: 'flex flex-wrap gap-1.5',
};

/** A group of native radio buttons or checkboxes, each in its own card or chip. */
export function ChoiceField({
  field,
  label,
  hint,
  hideLabel,
  className,
  choices,
  many = false,
  layout = 'cards',
}: ChoiceFieldProps) {
  const ids = fieldIds(field.id);
  return (
    <fieldset
      id={field.id}
      aria-describedby={[hint && ids.hint, field.errors && ids.error].filter(Boolean).join(' ') || undefined}
      className={cx('grid min-w-0 gap-1.5', className)}
    >
      <legend className={cx('mb-1.5 font-medium text-sm', hideLabel && 'sr-only')}>
        {label}
        {field.required && <RequiredMark />}
      </legend>
      <div className={layouts[layout]}>
        {choices.map((choice) => (
          <ChoiceCard key={choice.value} {...{ field, choice, many, tight: layout === 'chips' }} />
        ))}
      </div>
      <FieldHint field={field}>{hint}</FieldHint>
      <FieldError field={field} />
    </fieldset>
  );
}

type ChoiceCardProps = { field: FieldSource; choice: Choice; many: boolean; tight: boolean };

function ChoiceCard({ field, choice: { value, label, hint, icon: Icon }, many, tight }: ChoiceCardProps) {
  const id = `${field.id}-${value}`;
  const chosen = many ? field.defaultOptions?.includes(value) : field.defaultValue === value;
  return (
    <label
      htmlFor={id}
      className={cx(
        'flex items-start gap-2.5 rounded-md border bg-surface px-3 transition-colors hover:bg-raised',
        'has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent',
        'pointer-coarse:min-h-11 has-disabled:cursor-not-allowed has-disabled:opacity-55',
        tight ? 'min-h-8 items-center py-1 text-sm' : 'py-2.5',
      )}
    >
      <input
        id={id}
        type={many ? 'checkbox' : 'radio'}
        name={field.name}
        form={field.formId}
        value={value}
        defaultChecked={chosen}
        required={field.required && !many}
        aria-invalid={field.errors ? true : undefined}
        className={cx('size-4 shrink-0 accent-accent outline-none', !tight && 'mt-1')}
      />
      <span className="grid min-w-0 grid-cols-[minmax(0,1fr)] hyphens-auto wrap-break-word">
        <span className={cx(!tight && 'font-medium')}>{label}</span>
        {hint && <span className="text-muted text-sm">{hint}</span>}
      </span>
      {Icon && <Icon aria-hidden className="mt-0.5 ml-auto size-5 shrink-0 text-muted" />}
    </label>
  );
}
