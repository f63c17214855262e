import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

type DisclosureProps = {
  summary: ReactNode;
  /** Says more than the summary where several read alike. */
  label?: string;
  open?: boolean;
  className?: string;
  children: ReactNode;
};

/** Something that opens in place, without JavaScript. */
export function Disclosure({ summary, label, open, className, children }: DisclosureProps) {
  return (
    <details open={open} className={cx('group', className)}>
      <summary
        aria-label={label}
        className="flex min-h-8 w-fit list-none items-center gap-1.5 rounded-sm font-medium text-muted hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden"
      >
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
