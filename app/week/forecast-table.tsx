import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AgreedWork } from '~/clients/find-engagements.server';
import { useFormats } from '~/i18n/formats-context';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import { Progress } from '~/ui/progress';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';

type Week = { monday: string; sold: number; begins: AgreedWork[]; ends: AgreedWork[] };

type ForecastTableProps = {
  weeks: Week[];
  /** Hours a week; null while she hasn't said. */
  available: number | null;
};

/** The coming weeks: hours sold against hours available, and whose work begins or ends. */
export function ForecastTable({ weeks, available }: ForecastTableProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const calendarDay = useCalendarDay();
  return (
    <Table caption={t('week.forecast.title')}>
      <TableHead>
        <HeadCell>{t('week.forecast.week')}</HeadCell>
        <HeadCell align="end">{t('week.forecast.sold')}</HeadCell>
        {available !== null && <HeadCell className="w-1/4" />}
        {available !== null && <HeadCell align="end">{t('week.forecast.free')}</HeadCell>}
        <HeadCell>{t('week.forecast.changes')}</HeadCell>
      </TableHead>
      <TableBody>
        {weeks.map(({ monday, sold, begins, ends }) => (
          <Row key={monday}>
            <Cell head className="whitespace-nowrap">
              {t('week.forecast.from', { day: calendarDay(monday) })}
            </Cell>
            <Cell label={t('week.forecast.sold')} align="end">
              {number(sold)}
            </Cell>
            {available !== null && <Room sold={sold} available={available} />}
            <Changes begins={begins} ends={ends} />
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

/** How full a week is, once it is known how much fits in. */
function Room({ sold, available }: { sold: number; available: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <>
      <Cell>
        <Progress
          label={t('week.forecast.sold')}
          value={Math.min(sold, available)}
          max={available}
          hideLabel
          className="min-w-24 max-sm:grow"
        />
      </Cell>
      <Cell label={t('week.forecast.free')} align="end">
        {sold >= available ? t('week.forecast.full') : number(available - sold)}
      </Cell>
    </>
  );
}

/** Whose work begins and ends; terms that follow others are told of once, where they begin. */
function Changes({ begins, ends }: Pick<Week, 'begins' | 'ends'>) {
  const { t } = useTranslation();
  const over = ends.filter(({ isFollowed }) => !isFollowed);
  if (begins.length + over.length === 0) return <Cell />;
  const words = [
    ...begins.map(({ follows, ...work }) => ({ ...work, key: follows ? 'changesTerms' : 'begins' }) as const),
    ...over.map((work) => ({ ...work, key: 'ends' }) as const),
  ];
  return (
    <Cell label={t('week.forecast.changes')} className="text-sm">
      <span className="grid gap-0.5">
        {words.map(({ id, key, clientId, client }) => (
          <Link key={key + id} to={`/clients/${clientId}`} className="rounded-sm hover:underline">
            {t(`week.forecast.${key}`, { client })}
          </Link>
        ))}
      </span>
    </Cell>
  );
}
