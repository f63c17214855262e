import { useTranslation } from 'react-i18next';
import type { CompanyPair } from './find-company-pair.server';
import { PairForm } from './pair-form';
import { useCompanyRows } from './use-part-rows';

/** Two companies side by side, to become one. */
export function CompanyPairForm({ pair }: { pair: CompanyPair }) {
  const { t } = useTranslation();
  const rows = useCompanyRows(pair);
  const { kept, gone, people } = pair;
  return (
    <PairForm
      key={kept.id}
      kept={kept}
      gone={gone}
      rows={rows}
      swapTo={`/duplicates/companies?company=${gone.id}&company=${kept.id}`}
      back={`/companies/${kept.id}`}
    >
      <p className="text-muted">{t('merges.pair.people', { count: people, kept: kept.name })}</p>
    </PairForm>
  );
}
