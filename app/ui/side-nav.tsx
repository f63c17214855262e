import { NavLink } from '@remix-run/react';
import { useShowCurrent } from './use-show-current';

type SideNavProps = {
  label: string;
  groups: { title: string; links: { to: string; label: string }[] }[];
};

/** Pages of one area, beside what they show; on a narrow screen a line above it that scrolls. */
export function SideNav({ label, groups }: SideNavProps) {
  return (
    <nav
      ref={useShowCurrent()}
      aria-label={label}
      className="relative max-lg:-mx-1 flex gap-1 max-lg:mb-6 max-lg:overflow-x-auto max-lg:border-b max-lg:px-1 lg:sticky lg:top-6 lg:flex-col lg:gap-5 lg:self-start print:hidden"
    >
      {groups.map(({ title, links }) => (
        <div key={title} className="grid gap-1">
          <h2 className="px-3 font-medium text-faint text-sm max-lg:sr-only">{title}</h2>
          <ul className="flex gap-1 lg:flex-col lg:gap-0.5">
            {links.map(({ to, label }) => (
              <li key={to}>
                <NavLink
                  to={to}
                  prefetch="intent"
                  className="flex min-h-9 items-center whitespace-nowrap px-3 font-medium text-muted transition-colors hover:text-ink max-lg:min-h-10 max-lg:border-transparent max-lg:border-b-2 max-lg:focus-visible:outline-offset-[-2px] aria-[current=page]:text-ink max-lg:aria-[current=page]:border-accent lg:rounded-md lg:hover:bg-raised lg:aria-[current=page]:bg-accent-soft lg:aria-[current=page]:text-accent-strong pointer-coarse:min-h-11"
                >
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
