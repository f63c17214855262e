import * as Dialog from '@radix-ui/react-dialog';
import { Link, useNavigate } from '@remix-run/react';
import { X } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './button';
import { cx } from './cx';
import { dialogPanel, dialogVeil } from './dialog-style';
import { toast } from './toast';

type PageDialogProps = {
  title: ReactNode;
  /** One calm sentence below the title. */
  text: ReactNode;
  /** The page it stands over. */
  close: { to: string; label: string };
  /** Said when Escape would throw away what was typed; pressed again, it does. */
  keptText: string;
  children: ReactNode;
};

/**
 * A dialog with an address of its own, over the page of the route around it. It stands in the page and not in a portal:
 * so the server sends it, and it works without JavaScript.
 */
export function PageDialog({ title, text, close, keptText, children }: PageDialogProps) {
  const navigate = useNavigate();
  // Radix names the dialog only once its scripts run.
  const titleId = useId();
  const opener = useRef<Element | null>(null);
  const [isTyped, setTyped] = useState(false);
  return (
    <Dialog.Root open onOpenChange={() => navigate(close.to, { replace: true, preventScrollReset: true })}>
      <Dialog.Overlay className={dialogVeil} />
      <Dialog.Content
        aria-labelledby={titleId}
        className={cx(dialogPanel, 'sm:max-w-2xl')}
        onInput={() => setTyped(true)}
        onPointerDownOutside={(event) => event.preventDefault()}
        onEscapeKeyDown={(event) => {
          if (!isTyped) return;
          event.preventDefault();
          setTyped(false);
          toast.warning(keptText);
        }}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          opener.current = document.activeElement;
          (event.currentTarget as HTMLElement).focus();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          (opener.current as HTMLElement | null)?.focus();
        }}
      >
        <header className="flex items-start justify-between gap-3">
          <div className="grid min-w-0 gap-1">
            <Dialog.Title id={titleId} className="wrap-anywhere font-semibold text-xl tracking-tight">
              {title}
            </Dialog.Title>
            <Dialog.Description className="text-pretty text-muted">{text}</Dialog.Description>
          </div>
          <Button asChild variant="quiet" className="w-9 shrink-0 px-0 pointer-coarse:min-w-11">
            <Link to={close.to} replace preventScrollReset aria-label={close.label} title={close.label}>
              <X aria-hidden />
            </Link>
          </Button>
        </header>
        {children}
      </Dialog.Content>
    </Dialog.Root>
  );
}
