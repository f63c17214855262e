import { type ComponentPropsWithoutRef, type ReactNode, useId } from 'react';
import { cx } from './cx';

/** A plain raised area with a border. `Section` adds a heading. */
export function Card({ className, ...rest }: ComponentPropsWithoutRef<'div'>) {
  return <div className={cx('rounded-lg border bg-surface p-4 sm:p-5', className)} {...rest} />;
}

type SectionProps = {
  /** What a link to this part ends with: `#hours`. */
  id?: string;
  title: ReactNode;
  text?: ReactNode;
  actions?: ReactNode;
  /** Puts the children edge to edge in a card, for tables and lists. */
  flush?: boolean;
  /** No card around the children. */
  bare?: boolean;
  className?: string;
  children: ReactNode;
};

/** A titled part of a page (h2), named for screen readers by its heading. */
export function Section({ id, title, text, actions, flush, bare, className, children }: SectionProps) {
  const headingId = useId();
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={cx('grid min-w-0 content-start gap-3 print:block print:[&>*+*]:mt-3', className)}
    >
      <div className="flex min-h-8 flex-wrap items-end justify-between gap-x-4 gap-y-2 break-after-avoid">
        <div>
          <h2 id={headingId} className="font-semibold text-lg">
            {title}
          </h2>
          {text && <p className="max-w-prose text-muted text-sm">{text}</p>}
        </div>
        {actions && <div className="flex items-center gap-2 print:hidden">{actions}</div>}
      </div>
      {bare ? children : <Card className={cx(flush && 'overflow-clip p-0 sm:p-0')}>{children}</Card>}
    </section>
  );
}
