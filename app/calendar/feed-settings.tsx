import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { Notice } from '~/ui/notice';
import { TextField } from '~/ui/text-field';

type FeedSettingsProps = {
  feed: { createdAt: Date; lastReadAt: Date | null } | null;
  /** Just made: it is shown this once. */
  address: string | undefined;
};

/** The secret address of her calendar: made, shown once, renewed, taken away. */
export function FeedSettings({ feed, address }: FeedSettingsProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4">
      {address && <NewAddress address={address} />}
      {feed && (
        <p className="text-muted">
          {t('calendar.since')} <When at={feed.createdAt} />
          {' · '}
          {feed.lastReadAt ? (
            <>
              {t('calendar.read')} <When at={feed.lastReadAt} />
            </>
          ) : (
            t('calendar.neverRead')
          )}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Form method="post" action="/settings/calendar?index">
          <Button type="submit" variant={feed ? 'secondary' : 'primary'}>
            {t(feed ? 'calendar.renew' : 'calendar.make')}
          </Button>
        </Form>
        {feed && <Revoke />}
      </div>
      {feed && !address && <p className="text-muted text-sm">{t('calendar.renewHint')}</p>}
    </div>
  );
}

function NewAddress({ address }: { address: string }) {
  const { t } = useTranslation();
  return (
    <Notice tone="good" title={t('calendar.made')}>
      <div className="grid gap-3">
        <p>{t('calendar.once')}</p>
        <TextField
          field={{ id: 'calendar-address', name: 'address', defaultValue: address }}
          label={t('calendar.address')}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <p>
          <a href={address.replace(/^https?:/, 'webcal:')} className="font-medium underline">
            {t('calendar.subscribe')}
          </a>
        </p>
      </div>
    </Notice>
  );
}

function Revoke() {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      trigger={
        <Button type="button" variant="danger">
          {t('calendar.revoke')}
        </Button>
      }
      title={t('calendar.revokeTitle')}
      text={t('calendar.revokeText')}
      cancelLabel={t('common.cancel')}
    >
      <Form method="post" action="/settings/calendar/revocation">
        <Button type="submit" variant="danger">
          {t('calendar.revoke')}
        </Button>
      </Form>
    </ConfirmDialog>
  );
}
