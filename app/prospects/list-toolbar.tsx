import { Form, Link } from '@remix-run/react';
import { ArrowUpDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { DropPanel } from '~/ui/drop-panel';
import { SearchInput } from '~/ui/filter-bar';
import { ColumnsMenu } from './columns/columns-menu';
import { withParameter } from './filters/active-filters';
import { formatCondition } from './filters/condition';
import { customField } from './filters/fields';
import { FilterMenu } from './filters/filter-menu';
import type { FilterChoices } from './filters/use-filter-words';
import { LIST_SORTS, type ListFilter, type ListSort, listAddress } from './list-filter';

type ListToolbarProps = {
  filter: ListFilter;
  choices: FilterChoices;
  path: string;
  /** Shown now; a board has none. */
  columns?: string[];
};

/** Search, filters, order and columns: all of it is in the list's address. */
export function ListToolbar({ filter, choices, path, columns }: ListToolbarProps) {
  const { t } = useTranslation();
  const address = listAddress(filter, {}, path);
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 print:hidden" key={address}>
      <SearchForm filter={filter} path={path} />
      <FilterMenu choices={choices} addTo={(field) => withParameter(address, 'add', field)} />
      {columns && (
        <>
          <DropPanel label={t('filters.sort')} icon={ArrowUpDown}>
            <SortLinks filter={filter} own={choices.fields} />
          </DropPanel>
          <ColumnsMenu columns={columns} own={choices.fields} view={filter.view} back={address} />
        </>
      )}
    </div>
  );
}

function SearchForm({ filter, path }: { filter: ListFilter; path: string }) {
  const { t } = useTranslation();
  const { stage, sort, order, view, conditions = [] } = filter;
  return (
    <Form role="search" action={path} className="flex grow gap-2 max-sm:basis-full sm:max-w-md">
      {Object.entries({ stage, sort, order, view }).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {conditions.map((condition) => (
        <input key={formatCondition(condition)} type="hidden" name="f" value={formatCondition(condition)} />
      ))}
      <SearchInput label={t('prospects.filter.search')} defaultValue={filter.q} className="grow sm:w-auto" />
      <Button type="submit" className="max-sm:sr-only">
        {t('common.search')}
      </Button>
    </Form>
  );
}

function SortLinks({ filter, own }: { filter: ListFilter; own: FilterChoices['fields'] }) {
  const { t } = useTranslation();
  const sorts: { sort: ListSort; label: string }[] = [
    ...LIST_SORTS.map((sort) => ({ sort, label: t(`prospects.filter.sorts.${sort}`) })),
    ...own.map(({ key, label }) => ({ sort: customField(key), label })),
  ];
  const row =
    'flex min-h-8 flex-1 items-center rounded-sm px-2 hover:bg-raised aria-[current=true]:font-medium aria-[current=true]:text-accent-strong pointer-coarse:min-h-11';
  return (
    <ul className="-m-2">
      {sorts.map(({ sort, label }) => (
        <li key={sort}>
          <Link
            to={listAddress(filter, { sort, order: undefined })}
            preventScrollReset
            aria-current={(filter.sort ?? 'created') === sort ? 'true' : undefined}
            className={row}
          >
            {label}
          </Link>
        </li>
      ))}
      {(['asc', 'desc'] as const).map((order) => (
        <li key={order} className="first-of-type:border-t">
          <Link
            to={listAddress(filter, { order })}
            preventScrollReset
            aria-current={filter.order === order ? 'true' : undefined}
            className={row}
          >
            {t(order === 'asc' ? 'filters.ascending' : 'filters.descending')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
