import { useLocation } from '@remix-run/react';
import { Menu } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { NavItem } from './nav-item';
import { PlaceLink } from './place-link';

const slot =
  'flex min-h-14 grow basis-0 flex-col items-center justify-center gap-0.5 px-1 font-medium text-muted text-xs aria-[current=page]:text-accent';

type BottomBarProps = {
  label: string;
  /** The four places that matter most on a phone. */
  items: NavItem[];
  /** Everything else, behind one more button. */
  more: NavItem[];
  moreLabel: string;
  /** Who is signed in, and the way out. */
  account?: ReactNode;
};

/** The navigation within reach of the thumb on phones and small tablets. */
export function BottomBar({ label, items, more, moreLabel, account }: BottomBarProps) {
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      {items.map((item) => (
        <PlaceLink key={item.to} place={item} className={slot}>
          <span className="flex items-center gap-1">
            <item.icon aria-hidden className="size-5" strokeWidth={1.9} />
            {Boolean(item.count) && <span className="font-semibold text-stop">{item.count}</span>}
          </span>
          <span className="max-w-full truncate">{item.label}</span>
        </PlaceLink>
      ))}
      <More items={more} label={moreLabel} account={account} />
    </nav>
  );
}

type MoreProps = { items: NavItem[]; label: string; account?: ReactNode };

/** The popover of HTML itself: it opens without JavaScript, and the key closes it after each navigation. */
function More({ items, label, account }: MoreProps) {
  const id = useId();
  const { key } = useLocation();
  return (
    <>
      <button type="button" className={slot} {...{ popovertarget: id }}>
        <Menu aria-hidden className="size-5" strokeWidth={1.9} />
        {label}
      </button>
      <div
        key={key}
        id={id}
        {...{ popover: 'auto' }}
        className="inset-auto inset-x-2 bottom-[calc(4rem+env(safe-area-inset-bottom))] m-0 max-h-[70dvh] w-auto gap-2 rounded-lg border bg-surface p-2 text-ink shadow-float open:grid"
      >
        <ul className="grid gap-0.5">
          {items.map((item) => (
            <li key={item.to}>
              <MoreLink item={item} />
            </li>
          ))}
        </ul>
        {account && <div className="border-t px-3 pt-2">{account}</div>}
      </div>
    </>
  );
}

function MoreLink({ item }: { item: NavItem }) {
  return (
    <PlaceLink
      place={item}
      className="flex min-h-11 items-center gap-3 rounded-md px-3 font-medium hover:bg-raised aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-strong"
    >
      <item.icon aria-hidden className="size-5 text-muted" strokeWidth={1.9} />
      {item.label}
    </PlaceLink>
  );
}
