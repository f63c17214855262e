import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { findOwnInbox } from './find-own-inbox.server';

/** Says when nothing can come in: not set up yet, or not readable at the moment. */
export function InboxNotice({ own }: { own: Awaited<ReturnType<typeof findOwnInbox>> }) {
  const { t } = useTranslation();
  const state = own?.state;
  if (state && !state.problem) return null;
  const isBroken = Boolean(state?.problem);
  return (
    <Notice
      tone={isBroken ? 'stop' : 'info'}
      title={t(isBroken ? 'inbox.broken' : 'inbox.setUp.title')}
      className="mb-4"
      action={
        <Button asChild size="small">
          <Link to={own ? '/mailbox/inbox' : '/mailbox'}>
            {t(isBroken ? 'inbox.toSettings' : 'inbox.setUp.action')}
          </Link>
        </Button>
      }
    >
      {isBroken ? state?.answer : t('inbox.setUp.text')}
    </Notice>
  );
}
