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
  /** `clear` takes back what was chosen, where that may be. */
  words: { choose: string; search: string; empty: string; clear?: string };
  /** Called with the words typed when `options` are found elsewhere: then all of them are shown. */
  onSearch?: (words: string) => void;
};

/** A choice among many that can be searched; a native select until JavaScript is there. */
export function ComboboxField({ options, words, onSearch, ...field }: ComboboxFieldProps) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return <SelectField {...field} options={options} emptyLabel={words.choose} />;
  return <SearchableChoice {...field} options={options} words={words} onSearch={onSearch} />;
}

function SearchableChoice({
  field,
  label,
  hint,
  hideLabel,
  className,
  options,
  words,
  onSearch,
}: ComboboxFieldProps) {
  // The whole option: what is found next need not hold it.
  const [chosen, setChosen] = useState(options.find(({ value }) => value === field.defaultValue));
  const [open, setOpen] = useState(false);
  const value = chosen?.value ?? '';
  const { name, form, required, ...described } = controlProps(field, hint);
  const choose = (next: Option | undefined) => {
    setChosen(next);
    setOpen(false);
  };
  return (
    <Field {...{ field, label, hint, hideLabel, className }}>
      <input type="hidden" name={name} form={form} value={value} />
      <Popover
        label={label}
        open={open}
        onOpenChange={setOpen}
        className="w-64 supports-[width:anchor-size(width)]:w-[anchor-size(width)] min-w-64 overflow-clip p-0"
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
        <Command
          label={label}
          placeholder={words.search}
          empty={words.empty}
          onSearch={onSearch}
          shouldFilter={!onSearch}
        >
          {chosen && words.clear && (
            <CommandItem value="" keywords={[words.clear]} onSelect={() => choose(undefined)}>
              {words.clear}
            </CommandItem>
          )}
          {options.map((option) => (
            <CommandItem
              key={option.value}
              value={option.value}
              keywords={[option.label]}
              disabled={option.disabled}
              onSelect={() => choose(option)}
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
