import { useNavigate } from '@remix-run/react';
import type { NavItem } from './nav-item';
import { useShortcuts } from './use-shortcuts';

/** Binds the keys that the places show: `g p` goes to prospects. */
export function useNavShortcuts(items: NavItem[]): void {
  const navigate = useNavigate();
  useShortcuts(
    Object.fromEntries(
      items.flatMap(({ shortcut, to }) => (shortcut ? [[shortcut, () => navigate(to)]] : [])),
    ),
  );
}
