import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import { Badge } from '~/ui/badge';
import { isCalledOff } from './capacity';
import { monthlyCents } from './engagement';
import { EngagementActions } from './engagement-actions';
import type { ClientEngagement } from './find-client.server';
import { useRateWords } from './use-rate-words';
import { useRoundSum } from './use-round-sum';

type EngagementListProps = {
  engagements: ClientEngagement[];
  client: { id: string; name: string };
  /** Local date. */
  today: string;
};

/** What is and was agreed with a client, the newest first. */
export function EngagementList({ engagements, client, today }: EngagementListProps) {
  return (
    <ul className="grid gap-3">
      {engagements.map((engagement) => (
        <li key={engagement.id} className="grid gap-3 rounded-lg border bg-surface p-4 sm:p-5">
          <Terms engagement={engagement} today={today} />
          <EngagementActions {...{ engagement, client, today }} />
        </li>
      ))}
    </ul>
  );
}

function Terms({ engagement, today }: { engagement: ClientEngagement; today: string }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const date = useCalendarDay();
  const { kind, hoursPerWeek, startsOn, endsOn, endReason, isFollowed, services } = engagement;
  const isOver = endsOn !== null && endsOn < today;
  const isOff = isCalledOff({ startsOn, endsOn });
  const over = isFollowed ? t('roster.terms.replaced') : t('clients.engagement.ended');
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={isOver || isOff ? 'neutral' : 'accent'}>{t(`clients.kind.${kind}`)}</Badge>
        {(isOver || isOff) && <Badge>{isOff ? t('roster.terms.calledOff') : over}</Badge>}
        <span className="text-muted text-sm">
          {t('clients.engagement.since', { day: date(startsOn) })}
          {endsOn && !isOff && ` ${t('clients.engagement.until', { day: date(endsOn) })}`}
        </span>
      </p>
      <p className="font-medium">{services.join(', ')}</p>
      <p className="flex flex-wrap gap-x-4 text-muted tabular-nums">
        {hoursPerWeek !== null && (
          <span>{t('clients.engagement.hours', { hours: number(hoursPerWeek) })}</span>
        )}
        <Price engagement={engagement} />
      </p>
      {endReason && <p className="text-muted text-sm">{endReason}</p>}
    </div>
  );
}

function Price({ engagement }: { engagement: ClientEngagement }) {
  const { t } = useTranslation();
  const rateWords = useRateWords();
  const roundSum = useRoundSum();
  const { kind, rateCents, currency } = engagement;
  if (rateCents === null) return null;
  const monthly = kind === 'regular' ? monthlyCents(engagement) : null;
  return (
    <>
      <span>{rateWords(kind, rateCents, currency)}</span>
      {monthly !== null && (
        <span>{t('clients.engagement.monthly', { sum: roundSum(monthly, currency) })}</span>
      )}
    </>
  );
}
