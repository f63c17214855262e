import { type KeyboardEventHandler, useEffect, useId, useRef } from 'react';
import { Input, Select, Textarea } from './input';
import type { Option } from './select-field';

export type InlineControlProps = {
  kind: 'text' | 'textarea' | 'number' | 'date' | 'url' | 'select';
  name: string;
  label: string;
  options?: Option[] | undefined;
  /** The choice that says nothing; without it there is always a value. */
  emptyLabel?: string | undefined;
  draft: string;
  /** What the browser offers while she types. */
  suggestions?: readonly string[];
  describedBy: string | undefined;
  onDraft(value: string): void;
  onKeyDown: KeyboardEventHandler;
};

/** The control of a value that is edited in place; it takes the focus when it appears. */
export function InlineControl({
  kind,
  name,
  label,
  options = [],
  emptyLabel,
  draft,
  suggestions = [],
  describedBy,
  onDraft,
  onKeyDown,
}: InlineControlProps) {
  const control = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const listId = useId();
  useEffect(() => {
    control.current?.focus();
    if (control.current instanceof HTMLInputElement) control.current.select();
  }, []);
  const shared = {
    ref: control,
    name,
    value: draft,
    onKeyDown,
    autoComplete: 'off',
    'aria-label': label,
    'aria-invalid': describedBy ? true : undefined,
    'aria-describedby': describedBy,
    onChange: ({ target }: { target: { value: string } }) => onDraft(target.value),
  };
  if (kind === 'textarea') return <Textarea {...shared} />;
  if (kind === 'select') {
    return (
      <Select {...shared}>
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    );
  }
  const native = kind === 'date' ? { type: 'date' } : { type: 'text' };
  const inputMode = kind === 'number' ? 'decimal' : kind === 'url' ? 'url' : undefined;
  return (
    <>
      <Input
        {...shared}
        {...native}
        inputMode={inputMode}
        list={suggestions.length > 0 ? listId : undefined}
      />
      <datalist id={listId}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
