import { Link, type LinkProps, useLocation } from '@remix-run/react';
import type { NavItem } from './nav-item';

type PlaceLinkProps = Omit<LinkProps, 'to'> & { place: Pick<NavItem, 'to' | 'covers'> };

/** A link to a place, marked on all its pages: those below its address and those it covers. */
export function PlaceLink({ place: { to, covers = [] }, ...rest }: PlaceLinkProps) {
  const { pathname } = useLocation();
  const isHere = [to, ...covers].some(
    (address) => pathname === address || pathname.startsWith(`${address}/`),
  );
  return <Link {...rest} to={to} aria-current={isHere ? 'page' : undefined} />;
}
