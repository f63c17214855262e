import { useTranslation } from 'react-i18next';
import { ComingAlong } from './coming-along';
import type { Pair } from './find-pair.server';
import { PairForm } from './pair-form';
import { useProspectRows } from './use-part-rows';

/** Two prospects side by side, to become one. */
export function ProspectPairForm({ pair, refusal }: { pair: Pair; refusal?: string }) {
  const { t } = useTranslation();
  const rows = useProspectRows(pair);
  const { kept, gone } = pair;
  const named = ({ id, name }: Pair['kept']) => ({ id, name: name ?? t('prospects.unnamed') });
  return (
    <PairForm
      key={kept.id}
      kept={named(kept)}
      gone={named(gone)}
      rows={rows}
      swapTo={`/duplicates/merge?prospect=${gone.id}&prospect=${kept.id}`}
      back={`/prospects/${kept.id}`}
      refusal={refusal}
    >
      <ComingAlong kept={kept} gone={gone} />
    </PairForm>
  );
}
