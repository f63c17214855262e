import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Progress } from '~/ui/progress';
import { Stat, StatList } from '~/ui/stat';
import { TextLink } from '~/ui/text-link';
import { useRoundSum } from './use-round-sum';

type CapacityStatsProps = {
  clients: number;
  /** Hours a week. */
  sold: number;
  /** Hours a week; null while she hasn't said. */
  available: number | null;
  income: { currency: string; cents: number }[];
};

/** How full the week is and what it brings. */
export function CapacityStats({ clients, sold, available, income }: CapacityStatsProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const roundSum = useRoundSum();
  return (
    <StatList>
      <Stat label={t('clients.roster.clients')} value={number(clients)} />
      <Stat
        label={t('clients.roster.sold')}
        value={number(sold)}
        note={
          available === null ? (
            <TextLink to="/settings/quiet-hours">{t('clients.roster.setHours')}</TextLink>
          ) : (
            <Room sold={sold} available={available} />
          )
        }
      >
        {available !== null && (
          <Progress
            label={t('clients.roster.sold')}
            value={Math.min(sold, available)}
            max={available}
            hideLabel
          />
        )}
      </Stat>
      <Stat
        label={t('clients.roster.income')}
        value={income.map(({ currency, cents }) => roundSum(cents, currency)).join(' + ') || '–'}
        note={t('clients.roster.incomeNote')}
      />
    </StatList>
  );
}

function Room({ sold, available }: { sold: number; available: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const free = available - sold;
  const state =
    free > 0 ? t('clients.roster.free', { count: free, hours: number(free) }) : t('clients.roster.full');
  return (
    <>
      {t('clients.roster.soldOf', { available: number(available) })}, {state}
    </>
  );
}
