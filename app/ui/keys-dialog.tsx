import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { Button } from './button';
import { DialogActions } from './dialog-actions';
import { dialogPanel, dialogVeil } from './dialog-style';

type KeysDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
};

/** Something to look up over the page, which a key opens and Escape closes. */
export function KeysDialog({ open, onOpenChange, title, closeLabel, children }: KeysDialogProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialogVeil} />
        <Dialog.Content aria-describedby={undefined} className={`${dialogPanel} max-h-[90dvh]`}>
          <Dialog.Title className="font-semibold text-lg">{title}</Dialog.Title>
          {children}
          <DialogActions>
            <Dialog.Close asChild>
              <Button type="button">{closeLabel}</Button>
            </Dialog.Close>
          </DialogActions>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
