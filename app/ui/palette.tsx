import type { ComponentPropsWithoutRef, KeyboardEvent, MouseEvent } from 'react';
import { Command } from './command';
import { usePopover } from './use-popover';

type PaletteProps = ComponentPropsWithoutRef<typeof Command> & {
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/**
 * A command list over the page, for Ctrl-K; its children are `<CommandGroup>` and `<CommandItem>`. It lies ready, and nothing
 * of the page changes when it is shown: on a long page, to draw all anew would take longer than she waits.
 */
export function Palette({ open, onOpenChange, label, ...command }: PaletteProps) {
  const close = () => onOpenChange(false);
  const element = usePopover(open, close);
  const closeBeside = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a dialog while it can be seen; Escape closes it too
    <div
      ref={element}
      {...{ popover: 'auto' }}
      {...(open && { role: 'dialog', 'aria-modal': true, 'aria-label': label })}
      tabIndex={-1}
      onClick={closeBeside}
      onKeyDown={stayWithin}
      className="h-full max-h-none w-full max-w-none overscroll-contain bg-veil px-3 pt-[12dvh] text-ink outline-none"
    >
      <div className="mx-auto max-w-xl animate-appear overflow-clip rounded-lg border bg-surface shadow-float">
        <Command label={label} open={open} {...command} />
      </div>
    </div>
  );
}

/** Its field is all that takes the focus. */
function stayWithin(event: KeyboardEvent) {
  if (event.key === 'Tab') event.preventDefault();
}
