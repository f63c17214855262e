import { Form, Link } from '@remix-run/react';
import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { ImportField } from './fields';
import type { listMappings } from './remembered-mapping.server';
import { useColumnName } from './use-column-name';
import { useFieldName } from './use-field-name';

type RememberedMapping = Awaited<ReturnType<typeof listMappings>>[number];

/** What is remembered of files, each to be forgotten. */
export function RememberedMappings({ mappings }: { mappings: RememberedMapping[] }) {
  const { t } = useTranslation();
  if (mappings.length === 0)
    return (
      <EmptyState
        icon={FileSpreadsheet}
        title={t('imports.mappings.emptyTitle')}
        text={t('imports.mappings.emptyText')}
        action={
          <Button asChild>
            <Link to="/imports">{t('imports.mappings.begin')}</Link>
          </Button>
        }
      />
    );
  return (
    <Card className="overflow-clip p-0 sm:p-0">
      <Table caption={t('imports.mappings.title')}>
        <TableHead>
          <HeadCell>{t('imports.mappings.file')}</HeadCell>
          <HeadCell>{t('imports.mappings.columns')}</HeadCell>
          <HeadCell>{t('imports.mappings.when')}</HeadCell>
          <HeadCell />
        </TableHead>
        <TableBody>
          {mappings.map((mapping) => (
            <MappingRow key={mapping.fingerprint} mapping={mapping} />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function MappingRow({ mapping }: { mapping: RememberedMapping }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const columnName = useColumnName(mapping.fileName);
  const { fingerprint, fileName, columns, fields, updatedAt } = mapping;
  const used = columns.flatMap((column, index) =>
    fields[index] ? [`${columnName(column)}: ${fieldName(fields[index] as ImportField)}`] : [],
  );
  return (
    <Row>
      <Cell head className="wrap-anywhere">
        {fileName}
      </Cell>
      <Cell label={t('imports.mappings.columns')} className="text-muted text-sm sm:max-w-md">
        <span className="wrap-anywhere line-clamp-3">{used.join(' · ')}</span>
      </Cell>
      <Cell label={t('imports.mappings.when')}>
        <When at={updatedAt} as="day" />
      </Cell>
      <Cell align="end">
        <Form method="post">
          <input type="hidden" name="fingerprint" value={fingerprint} />
          <Button
            type="submit"
            size="small"
            aria-label={t('imports.mappings.removeFile', { file: fileName })}
          >
            {t('imports.mappings.remove')}
          </Button>
        </Form>
      </Cell>
    </Row>
  );
}
