import { useLocation } from '@remix-run/react';
import { type RefObject, useEffect, useRef } from 'react';

/** For links in a line that scrolls: brings the one that is marked as current into view. The page itself stays where it is. */
export function useShowCurrent<Line extends HTMLElement>(): RefObject<Line> {
  const ref = useRef<Line>(null);
  const { pathname, search } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address, another current link
  useEffect(() => {
    const line = ref.current;
    const link = line?.querySelector('[aria-current]');
    if (!line || !link) return;
    const [outer, inner] = [line.getBoundingClientRect(), link.getBoundingClientRect()];
    line.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }, [pathname, search]);
  return ref;
}
