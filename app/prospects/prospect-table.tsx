import { Link } from '@remix-run/react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '~/custom-fields/custom-field';
import { Checkbox } from '~/ui/checkbox-field';
import { cx } from '~/ui/cx';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { useColumnName } from './columns/use-column-name';
import { useColumnValue } from './columns/use-column-value';
import { isOwnSort, type ListFilter, type ListSort, listAddress } from './list-filter';
import { SELECTION_FORM } from './selection';
import type { TableRow } from './table-page.server';
import { useDisplayName } from './use-display-name';
import { useRowKeys } from './use-row-keys';

type ProspectTableProps = { rows: TableRow[]; columns: string[]; own: CustomField[]; filter: ListFilter };

/** The prospects of one page, sortable by their columns; j and k walk the rows, x ticks one, Enter opens it. */
export function ProspectTable({ rows, columns, own, filter }: ProspectTableProps) {
  const { t } = useTranslation();
  const nameOf = useColumnName(own);
  useRowKeys();
  return (
    <Table caption={t('prospects.list.caption')}>
      <TableHead>
        <HeadCell className="w-8">
          <ChooseAll label={t('prospects.list.chooseAll')} />
        </HeadCell>
        <SortHead label={nameOf('name')} sort="name" filter={filter} />
        {columns.map((column) => (
          <SortHead key={column} label={nameOf(column)} sort={sortOf(column)} filter={filter} />
        ))}
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <ProspectTableRow key={row.id} row={row} columns={columns} own={own} />
        ))}
      </TableBody>
    </Table>
  );
}

/** By which sort a column's heading sorts; some don't. */
const sortOf = (column: string): ListSort | undefined => (isOwnSort(column) ? column : SORTS[column]);

const SORTS: Partial<Record<string, ListSort>> = {
  company: 'company',
  city: 'city',
  postalCode: 'postalCode',
  country: 'country',
  stage: 'stage',
  outcome: 'called',
  next: 'due',
  attempts: 'attempts',
  source: 'source',
  created: 'created',
  updated: 'updated',
};

/** Newest first is what people expect of these. */
const DOWNWARDS: readonly ListSort[] = ['called', 'created', 'updated', 'attempts'];

type SortHeadProps = { label: string; sort: ListSort | undefined; filter: ListFilter };

/** A heading that sorts; the second click turns the order round. */
function SortHead({ label, sort, filter }: SortHeadProps) {
  const { t } = useTranslation();
  if (!sort) return <HeadCell className="whitespace-nowrap">{label}</HeadCell>;
  const current = (filter.sort ?? 'created') === sort;
  const order = current ? (filter.order ?? (DOWNWARDS.includes(sort) ? 'desc' : 'asc')) : undefined;
  const turned = order === 'asc' ? 'desc' : 'asc';
  const Arrow = order === 'desc' ? ArrowDown : ArrowUp;
  return (
    <HeadCell sort={order === undefined ? 'none' : `${order}ending`} className="whitespace-nowrap">
      <Link
        to={listAddress(filter, { sort, order: current ? turned : undefined })}
        preventScrollReset
        title={t('prospects.list.sortBy', { column: label })}
        className={cx('inline-flex items-center gap-1 rounded-sm hover:text-ink', current && 'text-ink')}
      >
        {label}
        {current && <Arrow aria-hidden className="size-3.5" />}
      </Link>
    </HeadCell>
  );
}

/** Ticks or clears every row of the page; the browser tells the selection about each as if she had. */
function ChooseAll({ label }: { label: string }) {
  return (
    <Checkbox
      aria-label={label}
      data-choose-all
      className="js-only"
      onChange={({ currentTarget: { checked, form: _ } }) => {
        for (const box of document.querySelectorAll<HTMLInputElement>('input[name=prospect]')) {
          if (box.checked !== checked) box.click();
        }
      }}
    />
  );
}

type RowProps = { row: TableRow; columns: string[]; own: CustomField[] };

function ProspectTableRow({ row, columns, own }: RowProps) {
  const { t } = useTranslation();
  const name = useDisplayName()(row);
  const columnName = useColumnName(own);
  const valueIn = useColumnValue(own);
  return (
    <Row className="relative has-checked:bg-accent-soft focus-within:bg-raised">
      <Cell className="max-sm:absolute max-sm:top-3 max-sm:right-4">
        <Checkbox
          name="prospect"
          value={row.id}
          form={SELECTION_FORM}
          aria-label={t('prospects.list.choose', { name })}
        />
      </Cell>
      <Cell head className="wrap-break-word lg:min-w-48 max-sm:pr-8">
        <Link to={`/prospects/${row.id}`} data-row-link className="rounded-sm hover:underline">
          {name}
        </Link>
      </Cell>
      {columns.map((column) => {
        const value = valueIn(row, column);
        return (
          <Cell key={column} label={value ? columnName(column) : undefined}>
            {value}
          </Cell>
        );
      })}
    </Row>
  );
}
