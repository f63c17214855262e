import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import type { ShownWebhook } from './list-webhooks.server';
import { useActionName } from './use-action-name';

/** The addresses that are told, how it goes, and how to go on or stop. */
export function WebhookList({ webhooks }: { webhooks: ShownWebhook[] }) {
  const { t } = useTranslation();
  const actionName = useActionName();
  if (webhooks.length === 0) return <p className="text-muted">{t('webhooks.none')}</p>;
  return (
    <ul className="grid gap-4">
      {webhooks.map(({ id, url, actions, state, lastError, deliveredAt }) => (
        <li key={id} className="grid gap-2 border-b pb-4 last:border-0 last:pb-0">
          <div className="flex flex-wrap items-center gap-2">
            <strong className="wrap-anywhere font-medium">{url}</strong>
            {state === 'paused' && <Badge tone="stop">{t('webhooks.paused')}</Badge>}
          </div>
          <p className="text-muted text-sm">{actions.map(actionName).join(' · ')}</p>
          <p className="text-sm">
            {deliveredAt ? t('webhooks.delivered') : t('webhooks.neverDelivered')}{' '}
            {deliveredAt && <When at={deliveredAt} />}
          </p>
          {lastError && (
            <p className="text-sm text-stop">
              {t(state === 'paused' ? 'webhooks.gaveUp' : 'webhooks.failed', { answer: lastError })}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            {state === 'paused' && (
              <Form method="post" action={`/settings/webhooks/${id}/resumption`}>
                <Button type="submit" size="small">
                  {t('webhooks.resume')}
                </Button>
              </Form>
            )}
            <Remove id={id} url={url} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Remove({ id, url }: { id: string; url: string }) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      trigger={
        <Button type="button" size="small" variant="danger">
          {t('common.remove')}
        </Button>
      }
      title={t('webhooks.removeTitle', { url })}
      text={t('webhooks.removeText')}
      cancelLabel={t('common.cancel')}
    >
      <Form method="post" action={`/settings/webhooks/${id}/removal`}>
        <Button type="submit" variant="danger">
          {t('common.remove')}
        </Button>
      </Form>
    </ConfirmDialog>
  );
}
