import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Button } from '~/ui/button';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { Notice } from '~/ui/notice';
import type { findOwnInbox } from './find-own-inbox.server';
import { IMAP_PROBLEMS } from './imap/imap-problem';

type Own = NonNullable<Awaited<ReturnType<typeof findOwnInbox>>>;

/** Whether the mailbox can be read, and if not, what to do. */
export function InboxState({ state, values }: { state: NonNullable<Own['state']>; values: Own['values'] }) {
  const { t } = useTranslation();
  const { exact } = useFormats();
  const problem = IMAP_PROBLEMS.find((known) => known === state.problem);
  return (
    <div className="grid gap-4">
      {problem ? (
        <Notice tone="stop" title={t('inbox.settings.badTitle')}>
          <p>{t(`inbox.problem.${problem}`, values)}</p>
          <p className="mt-2 text-muted text-sm">{t('inbox.settings.answer')}</p>
          <p className="wrap-anywhere font-mono text-sm">{state.answer}</p>
        </Notice>
      ) : (
        <Notice tone="good" title={t('inbox.settings.good')}>
          {state.readAt && t('inbox.settings.readAt', { moment: exact(state.readAt) })}
        </Notice>
      )}
      <ConfirmDialog
        trigger={
          <Button variant="quiet" className="justify-self-start">
            {t('inbox.settings.remove')}
          </Button>
        }
        title={t('inbox.settings.remove')}
        text={t('inbox.settings.removeText')}
        cancelLabel={t('common.cancel')}
      >
        <Form method="post" action="/mailbox/inbox/removal">
          <Button type="submit" variant="danger">
            {t('inbox.settings.remove')}
          </Button>
        </Form>
      </ConfirmDialog>
    </div>
  );
}
