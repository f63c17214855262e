import { Link } from '@remix-run/react';
import { Search, X } from 'lucide-react';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { cx } from './cx';
import { Input } from './input';

/** The line above a list: search, chips, and whatever narrows it down. */
export function FilterBar({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <search className={cx('mb-4 flex flex-wrap items-center gap-2 print:hidden', className)}>
      {children}
    </search>
  );
}

/** The search box of a list; put it into a `<Form method="get">`. `/` jumps to it where the app binds it. */
export function SearchInput({
  label,
  className,
  ...rest
}: ComponentPropsWithoutRef<'input'> & { label: string }) {
  return (
    <span className={cx('relative block w-full sm:w-72', className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-y-0 left-3 my-auto size-4 text-muted"
      />
      <Input type="search" name="q" aria-label={label} placeholder={label} className="pl-9" {...rest} />
    </span>
  );
}

const chip = cx(
  'inline-flex min-h-8 items-center gap-1.5 rounded-full border bg-surface px-3 font-medium text-muted text-sm transition-colors',
  'hover:bg-raised hover:text-ink pointer-coarse:min-h-11',
);

/** A filter that is on or off; following it flips it. */
export function FilterChip({
  to,
  on,
  count,
  children,
}: {
  to: string;
  on: boolean;
  count?: number | string;
  children: ReactNode;
}) {
  return (
    <Link
      to={to}
      preventScrollReset
      aria-current={on ? 'true' : undefined}
      className={cx(
        chip,
        on && 'border-accent bg-accent-soft text-accent-strong hover:bg-accent-soft hover:text-accent-strong',
      )}
    >
      {children}
      {count !== undefined && <span className="font-normal tabular-nums">{count}</span>}
    </Link>
  );
}

/** A filter in force that can be taken away. */
export function ActiveFilter({
  removeTo,
  removeLabel,
  changeTo,
  changeLabel,
  children,
}: {
  removeTo: string;
  removeLabel: string;
  /** Where it can be changed. */
  changeTo?: string;
  changeLabel?: string;
  children: ReactNode;
}) {
  return (
    <span className={cx(chip, 'gap-0.5 pr-1 hover:bg-surface hover:text-muted')}>
      {changeTo ? (
        <Link to={changeTo} preventScrollReset title={changeLabel} className="rounded-sm hover:text-ink">
          {children}
        </Link>
      ) : (
        children
      )}
      <Link
        to={removeTo}
        preventScrollReset
        aria-label={removeLabel}
        className="grid size-6 place-items-center rounded-full hover:bg-raised hover:text-ink pointer-coarse:size-11"
      >
        <X aria-hidden className="size-3.5" />
      </Link>
    </span>
  );
}
