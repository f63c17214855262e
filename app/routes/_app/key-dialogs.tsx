import { useState } from 'react';
import { fetched, Later } from '~/ui/later';
import type { NavItem } from '~/ui/nav-item';
import { useShortcuts } from '~/ui/use-shortcuts';

const SearchPalette = fetched(() => import('./search-palette'));
const PageKeys = fetched(() => import('~/help/page-keys'));

/** What keys open on every page: the palette, and which keys there are. The page around them is left as it is. */
export function KeyDialogs({ places }: { places: NavItem[] }) {
  const [shown, show] = useState<'palette' | 'keys'>();
  // The keys work from the start: a dialog that is still on its way opens when it has come.
  useShortcuts({
    '$mod+k': () => show('palette'),
    '/': () => show('palette'),
    'Shift+?': () => show(hasKeyMap() ? undefined : 'keys'),
  });
  const dialog = (name: 'palette' | 'keys') => ({
    places,
    open: shown === name,
    onOpenChange: (open: boolean) => show(open ? name : undefined),
  });
  return (
    <Later>
      <SearchPalette {...dialog('palette')} />
      <PageKeys {...dialog('keys')} />
    </Later>
  );
}

/** A page with a key map of its own, such as the call, shows that one. */
const hasKeyMap = () => document.querySelector('[aria-keyshortcuts="?"]') !== null;
