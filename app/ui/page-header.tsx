import { Link } from '@remix-run/react';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

type PageHeaderProps = {
  title: ReactNode;
  /** One calm sentence below the title. */
  text?: ReactNode;
  /** Where the page belongs: a small link above the title. */
  back?: { to: string; label: string };
  /** Buttons at the right; the first one is the thing to do next. */
  actions?: ReactNode;
  className?: string;
};

/** The head of a page: its only h1, and what can be done here. */
export function PageHeader({ title, text, back, actions, className }: PageHeaderProps) {
  return (
    <header className={cx('mb-6 grid gap-1', className)}>
      {back && (
        <Link
          to={back.to}
          className="-ml-1 inline-flex min-h-6 items-center gap-1 justify-self-start rounded-sm text-muted text-sm hover:text-ink pointer-coarse:min-h-11 print:hidden"
        >
          <ChevronLeft aria-hidden className="size-4" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1">
          <h1 className="wrap-anywhere font-semibold text-2xl tracking-tight">{title}</h1>
          {text && <p className="max-w-prose text-muted">{text}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
      </div>
    </header>
  );
}
