import { useTranslation } from 'react-i18next';
import { type Option, SelectField } from '~/ui/select-field';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextField } from '~/ui/text-field';
import { fieldOf, type ImportField, type Mapping, offeredFields } from './fields';
import { OWN_FIELD } from './schema';
import { useColumnName } from './use-column-name';

type MappingTableProps = {
  columns: { name: string; samples: string[] }[];
  mapping: Mapping;
  fileName: string;
  /** Of the form's lists of fields and of names for custom ones, one for each column. */
  names: { fields: string; names: string };
};

/** Each column with its first values, and the field it fills. */
export function MappingTable({ columns, mapping, fileName, names }: MappingTableProps) {
  const { t } = useTranslation();
  const columnName = useColumnName(fileName);
  const known = offeredFields.map((field) => ({
    value: field as string,
    label: t(`imports.fields.${field}`),
  }));
  return (
    <Table caption={t('imports.columns.title')}>
      <TableHead>
        <HeadCell>{t('imports.columns.column')}</HeadCell>
        <HeadCell>{t('imports.columns.samples')}</HeadCell>
        <HeadCell>{t('imports.columns.field')}</HeadCell>
      </TableHead>
      <TableBody>
        {columns.map((column, index) => (
          <Row key={column.name}>
            <Cell head className="wrap-anywhere">
              {columnName(column.name)}
            </Cell>
            <Cell label={t('imports.columns.samples')} className="text-muted sm:max-w-md">
              <Samples values={column.samples} />
            </Cell>
            <Cell label={t('imports.columns.field')} className="sm:w-64">
              <FieldChoice
                {...{ names, index }}
                options={known}
                column={columnName(column.name)}
                field={fieldOf(mapping, column.name)}
              />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

type FieldChoiceProps = {
  names: MappingTableProps['names'];
  index: number;
  options: Option[];
  column: string;
  field: ImportField | null;
};

/** A field, or one of her own, whose name she is asked for beside it; without JavaScript too. */
function FieldChoice({ names, index, options, column, field }: FieldChoiceProps) {
  const { t } = useTranslation();
  const own = field?.startsWith(OWN_FIELD) ? field.slice(OWN_FIELD.length) : null;
  return (
    <div className="group/field grid grow gap-1.5">
      <SelectField
        field={{
          id: `${names.fields}-${index}`,
          name: `${names.fields}[${index}]`,
          defaultValue: own === null ? (field ?? '') : OWN_FIELD,
        }}
        label={t('imports.columns.fieldOf', { column })}
        hideLabel
        emptyLabel={t('imports.columns.leaveOut')}
        options={[...options, { value: OWN_FIELD, label: t('imports.ownField') }]}
      />
      <TextField
        field={{
          id: `${names.names}-${index}`,
          name: `${names.names}[${index}]`,
          defaultValue: own ?? column,
          maxLength: 100,
        }}
        label={t('imports.ownFieldName', { column })}
        className="hidden group-has-[option[value='custom:']:checked]/field:grid"
      />
    </div>
  );
}

function Samples({ values }: { values: string[] }) {
  return (
    <ul className="min-w-0 flex-1">
      {values.map((value) => (
        <li key={value} className="wrap-anywhere sm:truncate">
          {value}
        </li>
      ))}
    </ul>
  );
}
