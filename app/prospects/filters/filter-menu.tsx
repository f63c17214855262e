import { Link } from '@remix-run/react';
import { ListFilterPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DropPanel } from '~/ui/drop-panel';
import { customField, FIELD_GROUPS } from './fields';
import { type FilterChoices, useFilterWords } from './use-filter-words';

type FilterMenuProps = {
  choices: FilterChoices;
  /** The address where a field's filter is written. */
  addTo(field: string): string;
};

/** Everything the list can be filtered by. */
export function FilterMenu({ choices, addTo }: FilterMenuProps) {
  const { t } = useTranslation();
  const { fieldName } = useFilterWords(choices);
  const groups = [
    ...Object.entries(FIELD_GROUPS).map(([group, fields]) => ({ group, fields: [...fields] as string[] })),
    { group: 'custom', fields: choices.fields.map(({ key }) => customField(key)) },
  ].filter(({ fields }) => fields.length > 0);
  return (
    <DropPanel label={t('filters.add')} icon={ListFilterPlus} className="sm:w-[36rem]">
      <nav aria-label={t('filters.addTitle')} className="gap-x-6 sm:columns-3">
        {groups.map(({ group, fields }) => (
          <section key={group} className="mb-4 break-inside-avoid last:mb-0">
            <h3 className="mb-1 text-muted text-xs">
              {t(`filters.groups.${group as keyof typeof FIELD_GROUPS}`)}
            </h3>
            <ul>
              {fields.map((field) => (
                <li key={field}>
                  <Link
                    to={addTo(field)}
                    preventScrollReset
                    className="-mx-2 flex min-h-7.5 items-center rounded-sm px-2 hover:bg-raised pointer-coarse:min-h-11"
                  >
                    {fieldName(field)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </DropPanel>
  );
}
