import * as Dialog from '@radix-ui/react-dialog';
import type { ComponentPropsWithoutRef } from 'react';
import { Command } from './command';
import { dialogVeil } from './dialog-style';

type PaletteProps = ComponentPropsWithoutRef<typeof Command> & {
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** A command list over the page, for Ctrl-K; its children are `<CommandGroup>` and `<CommandItem>`. */
export function Palette({ open, onOpenChange, label, ...command }: PaletteProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialogVeil} />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[12dvh] z-50 mx-auto max-w-xl animate-appear overflow-clip rounded-lg border bg-surface shadow-float outline-none"
        >
          <Dialog.Title className="sr-only">{label}</Dialog.Title>
          <Command label={label} {...command} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
