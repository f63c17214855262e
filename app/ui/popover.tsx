import * as Slot from '@radix-ui/react-slot';
import { type MouseEvent, type ReactNode, useId, useRef } from 'react';
import { cx } from './cx';
import { usePopover } from './use-popover';

type PopoverProps = {
  trigger: ReactNode;
  /** What the popover is, for screen readers. */
  label: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  place?: keyof typeof PLACES;
  className?: string;
  children: ReactNode;
};

/** Where there is no room it goes to the other side. */
const PLACES = {
  above: '[position-area:top_span-left]',
  below: '[position-area:bottom_span-right]',
};

/**
 * A small window beside its button, for a few fields or an explanation: the popover of HTML itself, which Escape and a
 * click beside it close. A browser that can't place it there shows it in the middle of the page.
 */
export function Popover({
  trigger,
  label,
  open,
  onOpenChange,
  place = 'below',
  className,
  children,
}: PopoverProps) {
  const anchorName = `--${useId().replaceAll(':', '')}`;
  // A press on the button closes the window by itself, before the click comes.
  const wasOpen = useRef(false);
  const toggle = ({ detail }: MouseEvent) => onOpenChange(detail === 0 ? !open : !wasOpen.current);
  const notice = () => {
    wasOpen.current = open;
  };
  return (
    <>
      <Slot.Root
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerDown={notice}
        onClick={toggle}
        style={{ anchorName }}
      >
        {trigger}
      </Slot.Root>
      {open && (
        <Window
          label={label}
          anchor={anchorName}
          onClose={() => onOpenChange(false)}
          className={cx(PLACES[place], className)}
        >
          {children}
        </Window>
      )}
    </>
  );
}

type WindowProps = {
  label: string;
  anchor: string;
  onClose: () => void;
  className?: string | undefined;
  children: ReactNode;
};

function Window({ label, anchor, onClose, className, children }: WindowProps) {
  const element = usePopover(true, onClose);
  return (
    <div
      ref={element}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      {...{ popover: 'auto' }}
      style={{ positionAnchor: anchor }}
      className={cx(
        'm-auto w-72 animate-appear rounded-lg border bg-surface p-4 text-ink shadow-float outline-none',
        'supports-[position-area:top]:inset-auto supports-[position-area:top]:m-0 supports-[position-area:top]:my-1.5',
        '[position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline]',
        className,
      )}
    >
      {children}
    </div>
  );
}
