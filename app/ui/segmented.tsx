import { Link } from '@remix-run/react';
import type { LucideIcon } from 'lucide-react';

type SegmentedProps = {
  label: string;
  items: { to: string; label: string; icon?: LucideIcon; current: boolean }[];
};

/** A switch between views of the same thing, for example list and board. Each view is an address. */
export function Segmented({ label, items }: SegmentedProps) {
  return (
    <nav aria-label={label} className="w-fit rounded-md border bg-sunken p-0.5 print:hidden">
      <ul className="flex gap-0.5">
        {items.map(({ to, label, icon: Icon, current }) => (
          <li key={to}>
            <Link
              to={to}
              preventScrollReset
              aria-current={current ? 'true' : undefined}
              className="flex min-h-7.5 items-center gap-2 rounded-sm border border-transparent px-3 font-medium text-muted text-sm transition-colors hover:text-ink aria-[current]:border-line aria-[current]:bg-surface aria-[current]:text-ink pointer-coarse:min-h-11"
            >
              {Icon && <Icon aria-hidden className="size-4" />}
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
