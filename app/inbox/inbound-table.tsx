import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { InboundBadge } from './inbound-badge';
import type { InboundRow } from './list-inbound.server';

/** What has come in: who wrote, how it begins, what it was taken for. */
export function InboundTable({ rows }: { rows: InboundRow[] }) {
  const { t } = useTranslation();
  return (
    <Table caption={t('inbox.list.caption')}>
      <TableHead>
        <HeadCell>{t('inbox.list.from')}</HeadCell>
        <HeadCell>{t('inbox.list.subject')}</HeadCell>
        <HeadCell>{t('inbox.list.kind')}</HeadCell>
        <HeadCell align="end">{t('inbox.list.at')}</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <InboundLine key={row.id} row={row} />
        ))}
      </TableBody>
    </Table>
  );
}

function InboundLine({ row }: { row: InboundRow }) {
  const { t } = useTranslation();
  const name = useDisplayName()(row);
  return (
    <Row className="relative">
      <Cell head>
        <Link
          to={`/inbox/${row.id}`}
          prefetch="intent"
          className="rounded-sm after:absolute after:inset-0 hover:underline"
        >
          {name}
        </Link>
        {row.company && row.company !== name && (
          <span className="block max-w-64 truncate font-normal text-muted text-sm max-sm:hidden">
            {row.company}
          </span>
        )}
      </Cell>
      <Cell label={t('inbox.list.subject')}>
        <span className="block max-w-md">
          <span className="line-clamp-1 font-medium">{row.subject || t('inbox.page.noSubject')}</span>
          <span className="line-clamp-1 text-muted text-sm">{row.excerpt}</span>
        </span>
      </Cell>
      <Cell label={t('inbox.list.kind')}>
        <InboundBadge kind={row.kind} />
      </Cell>
      <Cell label={t('inbox.list.at')} align="end">
        <When at={row.receivedAt} className="whitespace-nowrap text-muted text-sm" />
      </Cell>
    </Row>
  );
}
