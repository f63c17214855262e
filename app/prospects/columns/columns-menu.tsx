import { Form } from '@remix-run/react';
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Checkbox } from '~/ui/checkbox-field';
import { DropPanel } from '~/ui/drop-panel';
import { IconButton } from '~/ui/icon-button';
import { customField } from '../filters/fields';
import { COLUMNS } from './columns';
import { useColumnName } from './use-column-name';

type ColumnsMenuProps = {
  /** Shown now, in their order. */
  columns: string[];
  own: { key: string; label: string }[];
  view: string | undefined;
  back: string;
};

/** Which columns the table shows, and in which order. */
export function ColumnsMenu({ columns, own, view, back }: ColumnsMenuProps) {
  const { t } = useTranslation();
  const nameOf = useColumnName(own);
  const others = [...COLUMNS, ...own.map(({ key }) => customField(key))].filter(
    (column) => !columns.includes(column),
  );
  return (
    <DropPanel label={t('filters.columns.button')} icon={Columns3} align="end" className="w-80">
      <Form
        method="post"
        action="/prospects/columns"
        preventScrollReset
        aria-label={t('filters.columns.title')}
        key={columns.join()}
        className="grid gap-3"
      >
        <p className="text-muted text-sm">{t('filters.columns.text')}</p>
        <Button type="submit" variant="primary" size="small" className="justify-self-start" data-closes>
          {t('filters.columns.apply')}
        </Button>
        {view && <input type="hidden" name="view" value={view} />}
        <input type="hidden" name="back" value={back} />
        <ul className="grid">
          {columns.map((column, index) => (
            <li key={column} className="flex items-center gap-1">
              <ColumnBox column={column} name={nameOf(column)} shown />
              <IconButton
                icon={ArrowUp}
                type="submit"
                name="earlier"
                value={column}
                size="small"
                disabled={index === 0}
                label={t('filters.columns.earlier', { column: nameOf(column) })}
              />
              <IconButton
                icon={ArrowDown}
                type="submit"
                name="later"
                value={column}
                size="small"
                disabled={index === columns.length - 1}
                label={t('filters.columns.later', { column: nameOf(column) })}
              />
            </li>
          ))}
          {others.map((column) => (
            <li key={column} className="flex">
              <ColumnBox column={column} name={nameOf(column)} />
            </li>
          ))}
        </ul>
        <Button
          type="submit"
          name="usual"
          value="yes"
          data-closes
          variant="quiet"
          size="small"
          className="justify-self-start"
        >
          {t('filters.columns.usual')}
        </Button>
      </Form>
    </DropPanel>
  );
}

function ColumnBox({ column, name, shown = false }: { column: string; name: string; shown?: boolean }) {
  return (
    <label
      htmlFor={`column-${column}`}
      className="flex min-h-8 flex-1 items-center gap-2.5 pointer-coarse:min-h-11"
    >
      <Checkbox id={`column-${column}`} name="column" value={column} defaultChecked={shown} />
      {name}
    </label>
  );
}
