import { Link } from '@remix-run/react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';

type PaginationProps = {
  label: string;
  /** Addresses from the keyset cursor; without one the button is off. */
  previousTo?: string;
  nextTo?: string;
  words: { previous: string; next: string };
  /** For example '50 of 248'. */
  summary?: ReactNode;
};

/** One page back, one page on. It stays away when everything fits on one page. */
export function Pagination({ label, previousTo, nextTo, words, summary }: PaginationProps) {
  if (!previousTo && !nextTo) return null;
  return (
    <nav aria-label={label} className="flex items-center justify-between gap-4 py-3 print:hidden">
      <p className="text-muted text-sm tabular-nums">{summary}</p>
      <div className="flex gap-2">
        <PageButton to={previousTo}>
          <ChevronLeft aria-hidden />
          {words.previous}
        </PageButton>
        <PageButton to={nextTo}>
          {words.next}
          <ChevronRight aria-hidden />
        </PageButton>
      </div>
    </nav>
  );
}

function PageButton({ to, children }: { to?: string; children: ReactNode }) {
  if (!to) {
    return (
      <Button size="small" type="button" disabled>
        {children}
      </Button>
    );
  }
  return (
    <Button size="small" asChild>
      <Link to={to} prefetch="intent">
        {children}
      </Link>
    </Button>
  );
}
