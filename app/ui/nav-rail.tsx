import type { ReactNode } from 'react';
import { KeyCap } from './key-cap';
import type { NavItem } from './nav-item';
import { PlaceLink } from './place-link';

type NavRailProps = {
  label: string;
  brand: ReactNode;
  items: NavItem[];
  /** Items at the foot of the rail, for example settings. */
  footItems?: NavItem[];
  /** Who is signed in, and the way out. */
  account?: ReactNode;
  /** Something that wants her now. */
  reminder?: ReactNode;
};

/** The navigation at the left of wide screens. */
export function NavRail({ label, brand, items, footItems = [], account, reminder }: NavRailProps) {
  return (
    <nav
      aria-label={label}
      className="sticky top-0 flex h-dvh w-52 shrink-0 flex-col gap-4 overflow-y-auto border-r bg-canvas p-3 max-lg:hidden print:hidden"
    >
      <div className="px-2 pt-1.5">{brand}</div>
      <div className="flex grow flex-col justify-between gap-4">
        <RailList items={items} />
        <div className="grid gap-4">
          {reminder}
          {footItems.length > 0 && <RailList items={footItems} />}
        </div>
      </div>
      {account && <div className="border-t pt-3">{account}</div>}
    </nav>
  );
}

function RailList({ items }: { items: NavItem[] }) {
  return (
    <ul className="grid gap-0.5">
      {items.map((item) => (
        <li key={item.to}>
          <RailLink item={item} />
        </li>
      ))}
    </ul>
  );
}

function RailLink({ item }: { item: NavItem }) {
  const { label, icon: Icon, shortcut, count } = item;
  return (
    <PlaceLink
      place={item}
      prefetch="intent"
      aria-keyshortcuts={shortcut}
      className="group flex h-9 items-center gap-3 rounded-md px-2.5 font-medium text-muted transition-colors hover:bg-raised hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-strong"
    >
      <Icon aria-hidden className="size-4.5 shrink-0" strokeWidth={1.9} />
      <span className="grow truncate">{label}</span>
      {Boolean(count) && <span className="font-semibold text-sm text-stop group-hover:hidden">{count}</span>}
      {shortcut && (
        <span aria-hidden className="hidden gap-0.5 group-hover:flex">
          {shortcut.split(' ').map((key) => (
            <KeyCap key={key}>{key}</KeyCap>
          ))}
        </span>
      )}
    </PlaceLink>
  );
}
