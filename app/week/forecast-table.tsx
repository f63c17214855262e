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
  const most = available ?? Math.max(1, ...weeks.map(({ sold }) => sold));
  return (
    <Table caption={t('week.forecast.title')}>
      <TableHead>
        <HeadCell>{t('week.forecast.week')}</HeadCell>
        <HeadCell align="end">{t('week.forecast.sold')}</HeadCell>
        <HeadCell className="w-1/4" />
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
            <Cell>
              <Progress
                label={t('week.forecast.sold')}
                value={Math.min(sold, most)}
                max={most}
                hideLabel
                className="min-w-24 max-sm:grow"
              />
            </Cell>
            {available !== null && (
              <Cell label={t('week.forecast.free')} align="end">
                {sold >= available ? t('week.forecast.full') : number(available - sold)}
              </Cell>
            )}
            <Cell
              label={begins.length + ends.length > 0 ? t('week.forecast.changes') : undefined}
              className="text-sm"
            >
              <Changes begins={begins} ends={ends} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Changes({ begins, ends }: Pick<Week, 'begins' | 'ends'>) {
  const { t } = useTranslation();
  if (begins.length + ends.length === 0) return null;
  return (
    <span className="grid gap-0.5">
      {begins.map(({ id, clientId, client }) => (
        <Link key={id} to={`/clients/${clientId}`} className="rounded-sm hover:underline">
          {t('week.forecast.begins', { client })}
        </Link>
      ))}
      {ends.map(({ id, clientId, client, isFollowed }) => (
        <Link key={id} to={`/clients/${clientId}`} className="rounded-sm hover:underline">
          {t(isFollowed ? 'week.forecast.changesTerms' : 'week.forecast.ends', { client })}
        </Link>
      ))}
    </span>
  );
}
