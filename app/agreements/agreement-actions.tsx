import { Form, Link } from '@remix-run/react';
import { FileDown, Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { Description, DescriptionList } from '~/ui/description-list';
import type { OpenAgreement } from './open-agreement';

/** Where an agreement stands, and the next step. */
export function AgreementActions({ agreement }: { agreement: OpenAgreement }) {
  const { t } = useTranslation();
  const { clientId, id, state, copyName } = agreement;
  const address = `/clients/${clientId}/agreements/${id}`;
  const isOpen = state === 'drafted' || state === 'sent';
  return (
    <div className="grid gap-6 print:hidden">
      <Dates agreement={agreement} />
      <div className="grid gap-2">
        {state === 'drafted' && (
          <Form method="post" action={`${address}/sent`} className="grid">
            <Button type="submit" variant="primary" aria-describedby="about-sending">
              {t('agreements.send')}
            </Button>
          </Form>
        )}
        {isOpen && (
          <Button asChild variant={state === 'sent' ? 'primary' : 'secondary'}>
            <Link to={`${address}/signature`}>{t('agreements.sign')}</Link>
          </Button>
        )}
        {state === 'drafted' && (
          <Button asChild>
            <Link to={`${address}/text`}>{t('agreements.edit')}</Link>
          </Button>
        )}
        {state !== 'drafted' && (
          <Button asChild>
            <Link to={`${address}/copy`}>
              <Upload aria-hidden />
              {t('agreements.copy.title')}
            </Link>
          </Button>
        )}
        <Button asChild>
          <a href={`${address}/pdf`} download>
            <FileDown aria-hidden />
            {t('agreements.pdf')}
          </a>
        </Button>
        {(isOpen || state === 'signed') && <EndAgreement address={address} />}
      </div>
      {copyName && (
        <p className="text-sm">
          {t('agreements.copy.kept')}{' '}
          <a
            href={`${address}/file`}
            download
            className="text-accent underline underline-offset-4 wrap-anywhere"
          >
            {copyName}
          </a>
        </p>
      )}
      {state === 'drafted' && (
        <p id="about-sending" className="text-muted text-sm">
          {t('agreements.sendText')}
        </p>
      )}
    </div>
  );
}

function EndAgreement({ address }: { address: string }) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      trigger={
        <Button type="button" variant="quiet">
          {t('agreements.end')}
        </Button>
      }
      title={t('agreements.endTitle')}
      text={t('agreements.endText')}
      cancelLabel={t('common.cancel')}
    >
      <Form method="post" action={`${address}/ending`}>
        <Button type="submit" variant="danger">
          {t('agreements.end')}
        </Button>
      </Form>
    </ConfirmDialog>
  );
}

function Dates({ agreement: { sentAt, signedAt, expiresOn, endedAt } }: { agreement: OpenAgreement }) {
  const { t } = useTranslation();
  const calendarDay = useCalendarDay();
  if (!sentAt && !signedAt && !endedAt) return null;
  return (
    <Section title={t('agreements.history')}>
      <DescriptionList>
        <Description label={t('agreements.state.sent')}>
          {sentAt && <When at={sentAt} as="day" />}
        </Description>
        <Description label={t('agreements.state.signed')}>
          {signedAt && <When at={signedAt} as="day" />}
        </Description>
        <Description label={t('agreements.expires')}>{expiresOn && calendarDay(expiresOn)}</Description>
        {endedAt && (
          <Description label={t('agreements.state.ended')}>
            <When at={endedAt} as="day" />
          </Description>
        )}
      </DescriptionList>
    </Section>
  );
}
