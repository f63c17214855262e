import type { ReactNode } from 'react';
import { BottomBar } from './bottom-bar';
import { BrandMark } from './brand-mark';
import { cx } from './cx';
import type { NavItem } from './nav-item';
import { NavRail } from './nav-rail';
import { SkipLink } from './skip-link';
import { useNavShortcuts } from './use-nav-shortcuts';

const column = 'mx-auto w-full max-w-[1200px] px-4 sm:px-6';

type AppFrameProps = {
  brand: string;
  /** All places, in the order of the rail. */
  nav: NavItem[];
  /** Places at the foot of the rail, for example settings. */
  footNav?: NavItem[];
  /** Addresses from `nav` that get a place in the phone's bottom bar (four). */
  phoneNav: string[];
  words: { skip: string; nav: string; more: string };
  /** Above the page: search, session state. */
  header?: ReactNode;
  /** At the foot of the rail, and behind More on a phone: who is signed in. */
  account?: ReactNode;
  /** Something that wants her now: in the rail, above the page on a phone. It covers nothing. */
  reminder?: ReactNode;
  children: ReactNode;
};

/** The frame of every signed-in page: rail or bottom bar, header, and content at most 1200 px wide. */
export function AppFrame({
  brand,
  nav,
  footNav = [],
  phoneNav,
  words,
  header,
  account,
  reminder,
  children,
}: AppFrameProps) {
  const all = [...nav, ...footNav];
  useNavShortcuts(all);
  const onPhone = (item: NavItem) => phoneNav.includes(item.to);
  return (
    <div className={cx('flex min-h-dvh', header && '[--frame-top:3.5rem] print:[--frame-top:0]')}>
      <SkipLink>{words.skip}</SkipLink>
      <NavRail
        label={words.nav}
        brand={<Brand name={brand} />}
        items={nav}
        footItems={footNav}
        account={account}
        reminder={reminder}
      />
      <div className="flex min-w-0 grow flex-col max-lg:pb-20">
        {header && (
          <header className="sticky top-0 z-10 border-b bg-canvas print:hidden">
            <div className={cx(column, 'flex h-14 items-center gap-3')}>
              <BrandMark className="lg:hidden" />
              {header}
            </div>
          </header>
        )}
        {reminder && <div className={cx(column, 'pt-4 empty:hidden lg:hidden print:hidden')}>{reminder}</div>}
        <main id="main" tabIndex={-1} className={cx(column, 'grow py-6 outline-none')}>
          {children}
        </main>
      </div>
      <BottomBar
        label={words.nav}
        items={all.filter(onPhone)}
        more={all.filter((item) => !onPhone(item))}
        moreLabel={words.more}
        account={account}
      />
    </div>
  );
}

function Brand({ name }: { name: string }) {
  return (
    <span className="flex items-center gap-2.5 font-semibold text-lg tracking-tight">
      <BrandMark />
      {name}
    </span>
  );
}
