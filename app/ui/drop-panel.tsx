import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { buttonStyle } from './button-style';
import { cx } from './cx';

type DropPanelProps = {
  /** What the button says. */
  label: ReactNode;
  icon?: LucideIcon;
  /** Which edge of the button the panel keeps to, and whether it opens upwards. */
  align?: 'start' | 'end';
  up?: boolean;
  small?: boolean;
  quiet?: boolean;
  className?: string;
  children: ReactNode;
};

/**
 * A button with a small window below it, for a form or a choice; it opens without JavaScript too. Following a link in it
 * closes it, and so does a button that says `data-closes`.
 */
export function DropPanel({
  label,
  icon: Icon,
  align = 'start',
  up,
  small,
  quiet,
  className,
  children,
}: DropPanelProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useClosing(ref);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !ref.current?.open) return;
    ref.current.open = false;
    ref.current.querySelector('summary')?.focus();
  };
  const closeWhenDone = ({ target }: MouseEvent) => {
    if (ref.current && target instanceof Element && target.closest('a, [data-closes]'))
      ref.current.open = false;
  };
  return (
    <details ref={ref} onKeyDown={close} className="relative print:hidden">
      <summary
        className={cx(
          buttonStyle({ variant: quiet ? 'quiet' : 'secondary', size: small ? 'small' : 'medium' }),
          'cursor-pointer list-none [&::-webkit-details-marker]:hidden',
        )}
      >
        {Icon && <Icon aria-hidden />}
        {label}
      </summary>
      {/* biome-ignore lint/a11y: the links and buttons within are what is pressed */}
      <div
        onClick={closeWhenDone}
        className={cx(
          'absolute z-30 max-h-[70dvh] w-72 max-w-[calc(100vw-2rem)] overflow-auto rounded-lg border bg-surface p-4 shadow-float',
          up ? 'bottom-full mb-1.5' : 'top-full mt-1.5',
          align === 'end' ? 'right-0' : 'left-0',
          'max-sm:fixed max-sm:inset-x-4 max-sm:top-auto max-sm:bottom-24 max-sm:mb-0 max-sm:w-auto',
          className,
        )}
      >
        {children}
      </div>
    </details>
  );
}

/** A click anywhere else closes it, as menus do. */
function useClosing(ref: { current: HTMLDetailsElement | null }) {
  useEffect(() => {
    const closeFrom = (event: Event) => {
      const panel = ref.current;
      if (panel?.open && event.target instanceof Node && !panel.contains(event.target)) panel.open = false;
    };
    document.addEventListener('pointerdown', closeFrom);
    return () => document.removeEventListener('pointerdown', closeFrom);
  }, [ref]);
}
