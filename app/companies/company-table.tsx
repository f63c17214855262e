import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useRowKeys } from '~/prospects/use-row-keys';
import { Card } from '~/ui/card';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { CompanyRow } from './list-companies.server';

/** Companies one below the other, with how many are known there. */
export function CompanyTable({ rows }: { rows: CompanyRow[] }) {
  const { t } = useTranslation();
  useRowKeys();
  return (
    <Card className="overflow-clip p-0 sm:p-0">
      <Table caption={t('companies.title')}>
        <TableHead>
          <HeadCell>{t('companies.fields.name')}</HeadCell>
          <HeadCell>{t('companies.fields.industry')}</HeadCell>
          <HeadCell>{t('companies.fields.city')}</HeadCell>
          <HeadCell>{t('companies.fields.domain')}</HeadCell>
          <HeadCell>{t('companies.prospects')}</HeadCell>
        </TableHead>
        <TableBody>
          {rows.map(({ id, name, industry, city, domain, prospects }) => (
            <Row key={id}>
              <Cell head>
                <Link to={`/companies/${id}`} data-row-link className="rounded-sm hover:underline">
                  {name}
                </Link>
              </Cell>
              <Cell label={industry ? t('companies.fields.industry') : undefined}>{industry}</Cell>
              <Cell label={city ? t('companies.fields.city') : undefined}>{city}</Cell>
              <Cell label={domain ? t('companies.fields.domain') : undefined}>{domain}</Cell>
              <Cell label={t('companies.prospects')}>{prospects}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
