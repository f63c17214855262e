import { useTranslation } from 'react-i18next';
import { FilterBar, FilterChip } from '~/ui/filter-bar';
import { addressWithout, type ListFilter, listAddress } from './list-filter';
import { useCountWords } from './use-count-words';

type StageChipsProps = { filter: ListFilter; stages: { id: string; name: string; count: number }[] };

/** The stages as chips with how many are in each. */
export function StageChips({ filter, stages }: StageChipsProps) {
  const { t } = useTranslation();
  const { short } = useCountWords();
  const total = stages.reduce((sum, stage) => sum + stage.count, 0);
  return (
    <FilterBar className="mb-3 max-sm:-mx-4 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-4 [&>*]:shrink-0">
      <FilterChip to={addressWithout(filter, { stage: undefined })} on={!filter.stage} count={short(total)}>
        {t('prospects.filter.allStages')}
      </FilterChip>
      {stages.map(({ id, name, count }) => (
        <FilterChip
          key={id}
          to={listAddress(filter, { stage: id })}
          on={filter.stage === id}
          count={short(count)}
        >
          {name}
        </FilterChip>
      ))}
    </FilterBar>
  );
}
