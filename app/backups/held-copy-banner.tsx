import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { HeldCopy } from './find-held-copy.server';

/** On every page of a restored copy: what waits, and for an owner the way to let it go on. */
export function HeldCopyBanner({ copy, mayConfirm }: { copy: HeldCopy | null; mayConfirm: boolean }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  if (!copy) return null;
  const { restoredFrom, messages, sequences } = copy;
  return (
    <Notice
      tone="waiting"
      title={t('backups.held.title', { moment: restoredFrom ? moment(restoredFrom) : '' })}
      action={mayConfirm && <ConfirmForm />}
      className="mb-4 print:hidden"
    >
      <p>
        {t('backups.held.waiting', {
          messages: t('backups.held.messages', { count: messages }),
          sequences: t('backups.held.sequences', { count: sequences }),
        })}{' '}
        <Link to="/outbox" className="underline">
          {t('backups.held.toOutbox')}
        </Link>
      </p>
      <p>{t(mayConfirm ? 'backups.held.text' : 'backups.held.ownerOnly')}</p>
    </Notice>
  );
}

function ConfirmForm() {
  const { t } = useTranslation();
  return (
    <Form method="post" action="/restored/confirmation">
      <Button type="submit" size="small">
        {t('backups.held.confirm')}
      </Button>
    </Form>
  );
}
