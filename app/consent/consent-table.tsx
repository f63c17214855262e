import { FileCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextLink } from '~/ui/text-link';
import type { ConsentRow } from './list-consents.server';

/** The proof, line by line. */
export function ConsentTable({ rows }: { rows: ConsentRow[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) {
    return (
      <EmptyState icon={FileCheck} title={t('privacy.consents.none')} text={t('privacy.consents.noneText')} />
    );
  }
  return (
    <Card className="overflow-clip p-0 sm:p-0">
      <Table caption={t('privacy.consents.title')}>
        <TableHead>
          <HeadCell>{t('privacy.consents.person')}</HeadCell>
          <HeadCell>{t('privacy.consents.what')}</HeadCell>
          <HeadCell>{t('privacy.consents.wording')}</HeadCell>
          <HeadCell>{t('privacy.consents.how')}</HeadCell>
          <HeadCell>{t('privacy.consents.when')}</HeadCell>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function Line({ row }: { row: ConsentRow }) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const given = row.kind === 'given';
  return (
    <Row>
      <Cell head>
        <TextLink to={`/prospects/${row.prospectId}`}>{nameOf(row)}</TextLink>
        <span className="wrap-anywhere block font-normal text-muted text-sm">{row.address}</span>
      </Cell>
      <Cell label={t('privacy.consents.what')}>
        <Badge tone={given ? 'good' : 'stop'}>{t(`privacy.consents.kind.${row.kind}`)}</Badge>
        <span className="block text-muted text-sm">
          {t(`privacy.consents.channel.${row.channel}`)}
          {given && row.channel === 'email' && `, ${t(`privacy.consents.scope.${row.scope}`)}`}
        </span>
      </Cell>
      <Cell label={t('privacy.consents.wording')}>
        <q className="block max-w-prose">{row.wording}</q>
      </Cell>
      <Cell label={t('privacy.consents.how')}>
        {t(`privacy.consents.source.${row.source}`)}
        <span className="block text-muted text-sm">
          {[row.phoneNumber, row.member].filter(Boolean).join(', ')}
        </span>
      </Cell>
      <Cell label={t('privacy.consents.when')}>
        <When at={row.at} />
      </Cell>
    </Row>
  );
}
