import { Form, useLocation } from '@remix-run/react';
import { EyeOff } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { IconButton } from '~/ui/icon-button';
import { useShortcuts } from '~/ui/use-shortcuts';

/** Says, calmly, that confidential clients are hidden now, and ends it. */
export function ScreenShareBanner({ on }: { on: boolean }) {
  const { t } = useTranslation();
  if (!on) return null;
  return (
    <ScreenShareForm
      turn="off"
      className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border bg-info-soft px-4 py-2 text-sm print:hidden"
    >
      <EyeOff aria-hidden className="size-4 shrink-0" />
      <span role="status" className="grow">
        {t('clients.screenShare.on')}
      </span>
      <Button type="submit" size="small">
        {t('clients.screenShare.end')}
      </Button>
    </ScreenShareForm>
  );
}

/** Begins it, for whoever doesn't know the key. */
export function ScreenShareButton() {
  const { t } = useTranslation();
  return (
    <ScreenShareForm turn="on">
      <IconButton type="submit" icon={EyeOff} label={t('clients.screenShare.begin')} />
    </ScreenShareForm>
  );
}

/** The key that begins or ends it. */
export function ScreenShareKey({ on }: { on: boolean }) {
  const submit = useRef<HTMLButtonElement>(null);
  useShortcuts({ 'Shift+M': () => submit.current?.click() });
  return (
    <ScreenShareForm turn={on ? 'off' : 'on'}>
      <button ref={submit} type="submit" hidden />
    </ScreenShareForm>
  );
}

type ScreenShareFormProps = { turn: 'on' | 'off'; className?: string; children: ReactNode };

/** Loads the whole document anew, so that nothing of before is left in the source of the page. */
function ScreenShareForm({ turn, className, children }: ScreenShareFormProps) {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/screen-share" reloadDocument className={className}>
      <input type="hidden" name="on" value={turn === 'on' ? 'yes' : 'no'} />
      <input type="hidden" name="back" value={pathname + search} />
      {children}
    </Form>
  );
}
