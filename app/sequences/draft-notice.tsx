import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';
import { Notice } from '~/ui/notice';

type DraftNoticeProps = { sequenceId: string; number: number; hasPublished: boolean };

/** That there is a draft, with the two ways to be rid of it: into force, or away. */
export function DraftNotice({ sequenceId, number, hasPublished }: DraftNoticeProps) {
  const { t } = useTranslation();
  const title = hasPublished ? 'draftTitle' : 'firstDraftTitle';
  return (
    <Notice
      tone="waiting"
      title={t(`sequences.page.${title}`, { number })}
      className="mb-6"
      action={
        <Form method="post" action={`/sequences/${sequenceId}/publication`}>
          <Button type="submit" variant="primary">
            {t('sequences.page.publish', { number })}
          </Button>
        </Form>
      }
    >
      <p>{t(hasPublished ? 'sequences.page.draftText' : 'sequences.page.firstDraftText')}</p>
      <Disclosure summary={t('sequences.page.discard')} className="mt-1">
        <Form
          method="post"
          action={`/sequences/${sequenceId}/discard`}
          className="grid justify-items-start gap-3"
        >
          <p className="text-muted text-sm">
            {t(hasPublished ? 'sequences.page.discardText' : 'sequences.page.discardAllText')}
          </p>
          <Button type="submit" variant="danger" size="small">
            {t('sequences.page.discard')}
          </Button>
        </Form>
      </Disclosure>
    </Notice>
  );
}
