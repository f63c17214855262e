import { Form, useNavigation } from '@remix-run/react';
import { Check, RotateCw, Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import type { ShownMessage } from './shown-message';

/** What can be done with a message in this state, the usual answer first. */
export function MessageButtons({ delivery: { id, state, reason }, hasMailbox }: ShownMessage) {
  const { t } = useTranslation();
  const again = `/outbox/${id}/resend`;
  const arrival = `/outbox/${id}/arrival`;
  switch (state) {
    case 'awaiting_approval':
      return (
        <ActionForm action={`/outbox/${id}/approval`} primary icon={<Check aria-hidden />}>
          {t('outbox.action.approve')}
        </ActionForm>
      );
    case 'unknown':
      return (
        <>
          <ActionForm action={arrival} primary icon={<Check aria-hidden />}>
            {t('outbox.action.arrived')}
          </ActionForm>
          <ActionForm action={again} icon={<RotateCw aria-hidden />}>
            {t('outbox.action.again')}
          </ActionForm>
        </>
      );
    case 'held':
      return (
        <ActionForm action={again} primary icon={<Send aria-hidden />}>
          {t('outbox.action.sendNow')}
        </ActionForm>
      );
    case 'outbox':
      return (
        <>
          {hasMailbox && (
            <ActionForm action={again} primary icon={<Send aria-hidden />}>
              {t('outbox.action.sendNow')}
            </ActionForm>
          )}
          <ActionForm action={arrival} icon={<Check aria-hidden />}>
            {t('outbox.action.markSent')}
          </ActionForm>
        </>
      );
    case 'blocked':
    case 'failed':
      return reason === 'address_refused' || reason === 'suppressed' ? null : (
        <ActionForm action={again} primary icon={<RotateCw aria-hidden />}>
          {t('outbox.action.tryAgain')}
        </ActionForm>
      );
    default:
      return null;
  }
}

type ActionFormProps = { action: string; primary?: boolean; icon: ReactNode; children: ReactNode };

function ActionForm({ action, primary = false, icon, children }: ActionFormProps) {
  const pending = useNavigation().formAction === action;
  return (
    <Form method="post" action={action}>
      <Button type="submit" variant={primary ? 'primary' : 'secondary'} pending={pending}>
        {icon}
        {children}
      </Button>
    </Form>
  );
}
