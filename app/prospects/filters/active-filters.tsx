import { useTranslation } from 'react-i18next';
import { ActiveFilter, FilterBar } from '~/ui/filter-bar';
import { TextLink } from '~/ui/text-link';
import { addressWithout, type ListFilter, listAddress } from '../list-filter';
import { formatCondition } from './condition';
import { type FilterChoices, useFilterWords } from './use-filter-words';

type ActiveFiltersProps = { filter: ListFilter; choices: FilterChoices; path: string };

/** The filters in force as chips, each of which can be changed or taken away. */
export function ActiveFilters({ filter, choices, path }: ActiveFiltersProps) {
  const { t } = useTranslation();
  const { describe } = useFilterWords(choices);
  const conditions = filter.conditions ?? [];
  const query = filter.q && t('prospects.filter.query', { query: filter.q });
  if (conditions.length === 0 && !query) return null;
  const without = (index: number) => conditions.filter((_, other) => other !== index);
  return (
    <FilterBar className="mb-3">
      {query && (
        <ActiveFilter
          removeTo={addressWithout(filter, { q: undefined }, path)}
          removeLabel={t('prospects.filter.remove', { filter: query })}
        >
          {query}
        </ActiveFilter>
      )}
      {conditions.map((condition, index) => {
        const words = describe(condition);
        return (
          <ActiveFilter
            key={formatCondition(condition)}
            removeTo={addressWithout(filter, { conditions: without(index) }, path)}
            removeLabel={t('prospects.filter.remove', { filter: words })}
            changeTo={
              'broken' in condition
                ? undefined
                : withParameter(listAddress(filter, {}, path), 'edit', String(index))
            }
            changeLabel={t('filters.change', { filter: words })}
          >
            {words}
          </ActiveFilter>
        );
      })}
      {conditions.length > 1 && (
        <TextLink to={addressWithout({ view: filter.view }, {}, path)} className="text-sm">
          {t('prospects.filter.clear')}
        </TextLink>
      )}
    </FilterBar>
  );
}

/** An address with one more thing said in it. */
export const withParameter = (address: string, name: string, value: string) =>
  `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ [name]: value })}`;
