import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { cx } from './cx';

type TableProps = {
  /** What the table lists, for screen readers. */
  caption: string;
  className?: string;
  children: ReactNode;
};

/** A plain table. On a phone each row becomes a card, and cells show their `label`. */
export function Table({ caption, className, children }: TableProps) {
  return (
    <table className={cx('w-full border-separate border-spacing-0 text-left max-sm:block', className)}>
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  );
}

/** The head row; its children are `<HeadCell>`. Stays in sight while the list scrolls. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead className="max-sm:sr-only">
      <tr>{children}</tr>
    </thead>
  );
}

/** A column heading; without words it heads nothing. `align="end"` for numbers; `sort` says how the column is sorted now. */
export function HeadCell({
  align,
  sort,
  className,
  ...rest
}: Omit<ComponentPropsWithoutRef<'th'>, 'align'> & {
  align?: 'end';
  sort?: 'ascending' | 'descending' | 'none';
}) {
  const Tag = rest.children ? 'th' : 'td';
  return (
    <Tag
      scope={rest.children ? 'col' : undefined}
      aria-sort={sort}
      className={cx(
        'sticky top-(--frame-top,0px) z-1 h-9 border-b bg-surface px-3 font-medium text-muted text-sm first:pl-5 last:pr-5',
        align === 'end' && 'text-right',
        className,
      )}
      {...rest}
    />
  );
}

export function TableBody({ className, ...rest }: ComponentPropsWithoutRef<'tbody'>) {
  return <tbody className={cx('max-sm:block [&>tr:last-child>*]:border-b-0', className)} {...rest} />;
}

/** A row. With `selected` it is marked by colour and `aria-selected`. */
export function Row({
  selected,
  className,
  ...rest
}: ComponentPropsWithoutRef<'tr'> & { selected?: boolean }) {
  return (
    <tr
      data-selected={selected || undefined}
      className={cx('group row transition-colors hover:bg-raised/60 data-selected:bg-accent-soft', className)}
      {...rest}
    />
  );
}

type CellProps = Omit<ComponentPropsWithoutRef<'td'>, 'align'> & {
  align?: 'end';
  /** The column's name, shown before the value on a phone. */
  label?: string;
  /** Names the row: a `th` for screen readers, the card's title on a phone. */
  head?: boolean;
};

/** A cell. Give the first one `head`, the others their column's `label`. */
export function Cell({ align, label, head, className, children, ...rest }: CellProps) {
  const Tag = head ? 'th' : 'td';
  return (
    <Tag
      scope={head ? 'row' : undefined}
      className={cx(
        'cell',
        align === 'end' && 'text-right tabular-nums max-sm:text-left',
        head && 'font-medium',
        className,
      )}
      {...rest}
    >
      {label && <span className="cell-label">{label}</span>}
      {children}
    </Tag>
  );
}
