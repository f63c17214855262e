import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { NextActionLabel } from '~/prospects/next-action-label';
import { OutcomeLabel } from '~/prospects/outcome-label';
import type { ProspectRow } from '~/prospects/prospect-rows.server';
import { StageBadge } from '~/prospects/stage-badge';
import { useDisplayName } from '~/prospects/use-display-name';
import { Section } from '~/ui/card';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';

/** Everybody known at a company. */
export function CompanyProspects({ prospects }: { prospects: ProspectRow[] }) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  if (prospects.length === 0) {
    return (
      <Section title={t('companies.prospects')}>
        <p className="text-muted">{t('companies.noProspects')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('companies.prospects')} flush>
      <Table caption={t('companies.prospects')}>
        <TableHead>
          <HeadCell>{t('prospects.list.name')}</HeadCell>
          <HeadCell>{t('prospects.list.stage')}</HeadCell>
          <HeadCell>{t('prospects.list.outcome')}</HeadCell>
          <HeadCell>{t('prospects.list.next')}</HeadCell>
        </TableHead>
        <TableBody>
          {prospects.map((row) => (
            <Row key={row.id}>
              <Cell head>
                <Link to={`/prospects/${row.id}`} className="rounded-sm hover:underline">
                  {nameOf({ ...row, company: null })}
                </Link>
              </Cell>
              <Cell label={t('prospects.list.stage')}>
                <StageBadge stage={row.stage} />
              </Cell>
              <Cell label={row.outcome ? t('prospects.list.outcome') : undefined}>
                <OutcomeLabel outcome={row.outcome} at={row.lastCallAt} />
              </Cell>
              <Cell label={t('prospects.list.next')}>
                <NextActionLabel action={row.nextAction} untouched={!row.lastCallAt} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
