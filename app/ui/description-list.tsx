import type { ReactNode } from 'react';
import { cx } from './cx';

/** Names and values of a record. Its children are `<Description>`. */
export function DescriptionList({ className, children }: { className?: string; children: ReactNode }) {
  return <dl className={cx('grid gap-y-3', className)}>{children}</dl>;
}

/** One name and its value; without a value the line stays away unless `empty` says what to show. */
export function Description({
  label,
  empty,
  children,
}: {
  label: ReactNode;
  empty?: ReactNode;
  children?: ReactNode;
}) {
  const nothing = children === undefined || children === null || children === '';
  if (nothing && !empty) return null;
  return (
    <div className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
      <dt className="text-muted text-sm leading-6">{label}</dt>
      <dd className={cx('wrap-anywhere min-w-0 hyphens-auto', nothing && 'text-faint')}>
        {nothing ? empty : children}
      </dd>
    </div>
  );
}
