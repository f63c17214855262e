import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Shows an element with `popover="auto"` while `open`, its first field focused. Escape closes it and focus goes back to where
 * it was, by HTML itself.
 */
export function usePopover(open: boolean, onClose: () => void): RefObject<HTMLDivElement> {
  const element = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const shown = element.current;
    if (!open || !shown) return;
    const closeWith = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') close.current();
    };
    shown.showPopover();
    (shown.querySelector<HTMLElement>('input:not([type=hidden]), button') ?? shown).focus();
    shown.addEventListener('toggle', closeWith);
    return () => {
      shown.removeEventListener('toggle', closeWith);
      shown.hidePopover();
    };
  }, [open]);
  return element;
}
