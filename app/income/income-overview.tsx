import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useRateWords } from '~/clients/use-rate-words';
import { useRoundSum } from '~/clients/use-round-sum';
import { REGION } from '~/i18n/formats';
import { useFormats } from '~/i18n/formats-context';
import { keptFormat } from '~/i18n/kept-format';
import { useLocale } from '~/i18n/use-locale';
import { Section } from '~/ui/card';
import { Stat, StatList } from '~/ui/stat';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextLink } from '~/ui/text-link';
import type { Income } from './find-income.server';
import type { Sum } from './month-income';

const useSums = () => {
  const roundSum = useRoundSum();
  return (sums: Sum[]) => sums.map(({ currency, cents }) => roundSum(cents, currency)).join(' + ') || '–';
};

/** 'November 2026' for '2026-11'. */
function useMonthName(): (month: string) => string {
  const format = keptFormat(Intl.DateTimeFormat, REGION[useLocale()], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (month) => format.format(new Date(`${month}-01`));
}

/** What is expected this month, what was earned so far, and the months to come. */
export function IncomeOverview({ income }: { income: Income }) {
  const { t } = useTranslation();
  const sums = useSums();
  const monthName = useMonthName();
  const [now, ...later] = income.months;
  return (
    <>
      <StatList>
        <Stat
          label={t('income.expected', { month: monthName(now?.month ?? '') })}
          value={sums(now?.sums ?? [])}
          note={t('income.expectedNote')}
        />
        <Stat label={t('income.earned')} value={sums(income.earned)} note={t('income.earnedNote')} />
      </StatList>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section title={t('income.sources')} flush>
          <Sources sources={income.sources} />
        </Section>
        <Section title={t('income.ahead')}>
          <dl className="grid gap-2">
            {later.map(({ month, sums: ahead }) => (
              <div key={month} className="flex justify-between gap-4">
                <dt className="text-muted">{monthName(month)}</dt>
                <dd className="text-right tabular-nums">{sums(ahead)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
    </>
  );
}

function Sources({ sources }: { sources: Income['sources'] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const rateWords = useRateWords();
  const roundSum = useRoundSum();
  if (sources.length === 0) {
    return (
      <p className="flex flex-wrap gap-x-3 gap-y-1 p-5 text-muted">
        {t('income.none')}
        <TextLink to="/clients">{t('roster.tabs.roster')}</TextLink>
      </p>
    );
  }
  return (
    <Table caption={t('income.sources')}>
      <TableHead>
        <HeadCell>{t('clients.roster.name')}</HeadCell>
        <HeadCell>{t('clients.engagement.kind')}</HeadCell>
        <HeadCell align="end">{t('clients.engagement.hoursPerWeek')}</HeadCell>
        <HeadCell align="end">{t('income.rate')}</HeadCell>
        <HeadCell align="end">{t('income.thisMonth')}</HeadCell>
      </TableHead>
      <TableBody>
        {sources.map(({ id, clientId, client, kind, hoursPerWeek, rateCents, currency, cents }) => (
          <Row key={id}>
            <Cell head>
              <Link to={`/clients/${clientId}`} className="rounded-sm underline-offset-4 hover:underline">
                {client}
              </Link>
            </Cell>
            <Cell label={t('clients.engagement.kind')}>{t(`clients.kind.${kind}`)}</Cell>
            <Cell label={t('clients.engagement.hoursPerWeek')} align="end">
              {hoursPerWeek === null ? '–' : number(hoursPerWeek)}
            </Cell>
            <Cell label={t('income.rate')} align="end" className="whitespace-nowrap">
              {rateCents === null ? '–' : rateWords(kind, rateCents, currency)}
            </Cell>
            <Cell label={t('income.thisMonth')} align="end" className="font-medium">
              {cents === null ? t('income.open') : roundSum(cents, currency)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
