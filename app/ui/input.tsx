import { ChevronDown } from 'lucide-react';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { cx } from './cx';

const control = cx(
  'w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink transition-colors',
  'hover:border-muted focus-visible:border-accent focus-visible:outline-offset-0 max-sm:text-[1rem]',
  'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted',
  'aria-invalid:border-stop',
);

/** A single line of text, a number, a date or a time, by its native `type`. */
export const Input = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function Input(
  { className, ...rest },
  ref,
) {
  return (
    <input
      ref={ref}
      className={cx(control, 'h-9 read-only:bg-sunken pointer-coarse:h-11', className)}
      {...rest}
    />
  );
});

/** Several lines of text; grows with what is written where the browser can. */
export const Textarea = forwardRef<HTMLTextAreaElement, ComponentPropsWithoutRef<'textarea'>>(
  function Textarea({ className, rows = 3, ...rest }, ref) {
    return (
      <textarea
        ref={ref}
        rows={rows}
        className={cx(control, 'field-sizing-content min-h-20 py-2 read-only:bg-sunken', className)}
        {...rest}
      />
    );
  },
);

/** The browser's own select: right on phones, by keyboard and without JavaScript. */
export const Select = forwardRef<HTMLSelectElement, ComponentPropsWithoutRef<'select'>>(function Select(
  { className, ...rest },
  ref,
) {
  return (
    <span className="relative block">
      <select
        ref={ref}
        className={cx(
          control,
          'h-9 cursor-pointer appearance-none bg-surface pr-9 pointer-coarse:h-11',
          className,
        )}
        {...rest}
      />
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute inset-y-0 right-3 my-auto size-4 text-muted"
      />
    </span>
  );
});
