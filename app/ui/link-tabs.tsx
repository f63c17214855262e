import { NavLink } from '@remix-run/react';
import { useShowCurrent } from './use-show-current';

type LinkTabsProps = {
  label: string;
  tabs: { to: string; label: string; count?: number; end?: boolean }[];
};

/** Tabs that are addresses: each has its own URL, works without JavaScript and in a new window. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  return (
    <nav
      ref={useShowCurrent()}
      aria-label={label}
      className="-mx-1 mb-6 overflow-x-auto border-b px-1 pt-1 print:hidden"
    >
      <ul className="flex gap-1">
        {tabs.map(({ to, label, count, end }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end}
              prefetch="intent"
              className="-mb-px flex min-h-10 items-center gap-2 whitespace-nowrap border-transparent border-b-2 px-3 font-medium text-muted transition-colors hover:text-ink focus-visible:outline-offset-[-2px] aria-[current=page]:border-accent aria-[current=page]:text-ink pointer-coarse:min-h-11"
            >
              {label}
              {count !== undefined && <span className="text-faint text-sm tabular-nums">{count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
