import { Link } from '@remix-run/react';
import { FileSignature } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import { Badge } from '~/ui/badge';
import { AgreementBadge } from './agreement-badge';
import { endsSoon, type StoredState } from './agreement-state';

export interface ListedAgreement {
  id: string;
  kind: 'nda' | 'service';
  state: StoredState;
  createdAt: Date;
  sentAt: Date | null;
  signedAt: Date | null;
  expiresOn: string | null;
}

type AgreementListProps = { agreements: ListedAgreement[]; clientId: string; today: string };

/** A client's agreements, each with where it stands. `today` is a local date. */
export function AgreementList({ agreements, clientId, today }: AgreementListProps) {
  const { t } = useTranslation();
  if (agreements.length === 0) return <p className="text-muted">{t('agreements.none')}</p>;
  return (
    <ul className="grid gap-4">
      {agreements.map((agreement) => (
        <li key={agreement.id} className="flex items-start gap-3">
          <FileSignature aria-hidden className="mt-0.5 size-5 shrink-0 text-muted" />
          <div className="grid gap-1">
            <p className="flex flex-wrap items-center gap-2">
              <Link
                to={`/clients/${clientId}/agreements/${agreement.id}`}
                className="rounded-sm font-medium underline-offset-4 hover:underline"
              >
                {t(`agreements.kind.${agreement.kind}`)}
              </Link>
              <AgreementBadge state={agreement.state} />
              {endsSoon(today, agreement) && <Badge tone="waiting">{t('agreements.endsSoon')}</Badge>}
            </p>
            <Dates agreement={agreement} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Dates({ agreement: { createdAt, sentAt, signedAt, expiresOn } }: { agreement: ListedAgreement }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const calendarDay = useCalendarDay();
  const latest = signedAt
    ? t('agreements.signedOn', { day: day(signedAt) })
    : sentAt
      ? t('agreements.sentOn', { day: day(sentAt) })
      : t('agreements.created', { day: day(createdAt) });
  const end = expiresOn && t('agreements.expiresOn', { day: calendarDay(expiresOn) });
  return <p className="text-muted text-sm">{[latest, end].filter(Boolean).join(' · ')}</p>;
}
