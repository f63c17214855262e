import * as AlertDialog from '@radix-ui/react-alert-dialog';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from './button';
import { DialogActions } from './dialog-actions';
import { dialogPanel, dialogVeil } from './dialog-style';

type ConfirmDialogProps = {
  trigger: ReactNode;
  /** The question, naming what goes: 'Delete the list “Berlin”?' */
  title: ReactNode;
  /** What is lost and what stays. */
  text: ReactNode;
  cancelLabel: string;
  /** The form that does it, with a button that says the verb. The dialog closes when it is submitted. */
  children: ReactNode;
};

/** Asks once before something that can't be undone. */
export function ConfirmDialog({ trigger, title, text, cancelLabel, children }: ConfirmDialogProps) {
  const [open, setOpen] = useState(false);
  // A form the browser itself submits must stay in the page until the next one comes.
  const closeWhenHandled = (event: FormEvent) => event.defaultPrevented && setOpen(false);
  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={dialogVeil} />
        <AlertDialog.Content className={dialogPanel} onSubmit={closeWhenHandled}>
          <div className="grid gap-1">
            <AlertDialog.Title className="font-semibold text-lg">{title}</AlertDialog.Title>
            <AlertDialog.Description className="text-pretty text-muted">{text}</AlertDialog.Description>
          </div>
          <DialogActions>
            {children}
            <AlertDialog.Cancel asChild>
              <Button type="button">{cancelLabel}</Button>
            </AlertDialog.Cancel>
          </DialogActions>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
