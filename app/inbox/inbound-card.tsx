import { DateTime } from 'luxon';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Card } from '~/ui/card';
import { TextLink } from '~/ui/text-link';
import type { findInbound } from './find-inbound.server';
import { InboundBadge } from './inbound-badge';

type Inbound = NonNullable<Awaited<ReturnType<typeof findInbound>>>['inbound'];

/** What somebody wrote: the new text alone, as plain text. */
export function InboundCard({ inbound }: { inbound: Inbound }) {
  const { t } = useTranslation();
  return (
    <Card className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p className="wrap-anywhere font-semibold text-lg">{inbound.subject || t('inbox.page.noSubject')}</p>
        <When at={inbound.receivedAt} className="text-muted text-sm" />
      </div>
      <p className="wrap-anywhere max-w-prose whitespace-pre-wrap">
        {inbound.text || <span className="text-muted">{t('inbox.page.noText')}</span>}
      </p>
      <Extras inbound={inbound} />
    </Card>
  );
}

function Extras({ inbound }: { inbound: Inbound }) {
  const { t, i18n } = useTranslation();
  const { attachmentNames, returnDate, deliveryId, kind, status } = inbound;
  const day =
    returnDate && DateTime.fromISO(returnDate).setLocale(i18n.language).toLocaleString(DateTime.DATE_FULL);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t pt-3 text-muted text-sm">
      <InboundBadge kind={kind} />
      {day && <span>{t('inbox.page.returns', { day })}</span>}
      {status && <span className="font-mono">{status}</span>}
      {attachmentNames.length > 0 && (
        <span className="wrap-anywhere">
          {t('inbox.page.attachments', { names: attachmentNames.join(', ') })}
        </span>
      )}
      {deliveryId && <TextLink to={`/outbox/${deliveryId}`}>{t('inbox.page.original')}</TextLink>}
    </div>
  );
}
