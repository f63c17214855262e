import { Check, ChevronsUpDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button';
import { Command, CommandItem } from './command';
import { cx } from './cx';
import { Field, type FieldProps } from './field';
import { controlProps } from './field-source';
import { Popover } from './popover';
import { type Option, SelectField } from './select-field';

type ComboboxFieldProps = FieldProps & {
  label: string;
  options: Option[];
  words: { choose: string; search: string; empty: string };
};

/** A choice among many that can be searched; a native select until JavaScript is there. */
export function ComboboxField({ options, words, ...field }: ComboboxFieldProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return <SelectField {...field} options={options} emptyLabel={words.choose} />;
  return <SearchableChoice {...field} options={options} words={words} />;
}

function SearchableChoice({ field, label, hint, hideLabel, className, options, words }: ComboboxFieldProps) {
  const [value, setValue] = useState(field.defaultValue ?? '');
  const [open, setOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const { name, form, required, ...described } = controlProps(field, hint);
  const choose = (next: string) => {
    setValue(next);
    setOpen(false);
  };
  return (
    <Field {...{ field, label, hint, hideLabel, className }}>
      <input type="hidden" name={name} form={form} value={value} />
      <Popover
        label={label}
        open={open}
        onOpenChange={setOpen}
        className="w-(--radix-popover-trigger-width) min-w-64 overflow-clip p-0"
        trigger={
          <Button
            type="button"
            role="combobox"
            {...described}
            className="w-full justify-between border-line-strong px-3 font-normal shadow-none aria-invalid:border-stop"
          >
            <span className={cx('truncate', !chosen && 'text-faint')}>{chosen?.label ?? words.choose}</span>
            <ChevronsUpDown aria-hidden className="text-muted" />
          </Button>
        }
      >
        <Command label={label} placeholder={words.search} empty={words.empty}>
          {options.map((option) => (
            <CommandItem
              key={option.value}
              value={option.value}
              keywords={[option.label]}
              disabled={option.disabled}
              onSelect={choose}
            >
              <span className="grow truncate">{option.label}</span>
              {option.value === value && <Check aria-hidden />}
            </CommandItem>
          ))}
        </Command>
      </Popover>
    </Field>
  );
}
