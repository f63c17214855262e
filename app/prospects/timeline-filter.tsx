import { useTranslation } from 'react-i18next';
import { FilterChip } from '~/ui/filter-bar';
import { TIMELINE_GROUPS, type TimelineGroup } from './timeline-groups';

/** Narrows a timeline down to calls, messages, notes and so on; each choice is an address. */
export function TimelineFilter({ group }: { group: TimelineGroup | undefined }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('record.timeline.label')} className="mb-4 flex flex-wrap gap-1.5 print:hidden">
      <FilterChip to="?" on={!group}>
        {t('record.timeline.all')}
      </FilterChip>
      {TIMELINE_GROUPS.map((name) => (
        <FilterChip key={name} to={`?kind=${name}`} on={group === name}>
          {t(`record.timeline.${name}`)}
        </FilterChip>
      ))}
    </nav>
  );
}
