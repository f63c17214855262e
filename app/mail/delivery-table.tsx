import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { DeliveryBadge } from './delivery-badge';
import type { DeliveryRow } from './list-deliveries.server';
import type { OutboxView } from './outbox-views';

type DeliveryTableProps = { rows: DeliveryRow[]; view: OutboxView };

/** The messages of one part of the outbox. */
export function DeliveryTable({ rows, view }: DeliveryTableProps) {
  const { t } = useTranslation();
  const time = timeOf(view);
  return (
    <Table caption={t('outbox.list.caption')}>
      <TableHead>
        <HeadCell>{t('outbox.list.to')}</HeadCell>
        <HeadCell>{t('outbox.list.subject')}</HeadCell>
        <HeadCell>{t('outbox.list.state')}</HeadCell>
        <HeadCell align="end">{t(`outbox.list.${time}`)}</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <DeliveryLine key={row.id} row={row} time={time} />
        ))}
      </TableBody>
    </Table>
  );
}

/** Which time matters in a view. */
function timeOf(view: OutboxView) {
  if (view === 'sent') return 'sent';
  return view === 'queued' || view === 'approval' ? 'due' : 'created';
}

function DeliveryLine({ row, time }: { row: DeliveryRow; time: ReturnType<typeof timeOf> }) {
  const { t } = useTranslation();
  const name = useDisplayName()(row);
  const at = { sent: row.sentAt ?? row.createdAt, due: row.dueAt, created: row.createdAt }[time];
  return (
    <Row className="relative">
      <Cell head>
        <Link
          to={`/outbox/${row.id}`}
          prefetch="intent"
          className="rounded-sm after:absolute after:inset-0 hover:underline"
        >
          {name}
        </Link>
        <span className="block max-w-64 truncate font-normal text-muted text-sm max-sm:hidden">
          {row.toAddress}
        </span>
      </Cell>
      <Cell label={t('outbox.list.subject')}>
        <span className="line-clamp-2 max-w-md">{row.subject ?? row.template}</span>
      </Cell>
      <Cell label={t('outbox.list.state')}>
        <DeliveryBadge state={row.state} />
      </Cell>
      <Cell label={t(`outbox.list.${time}`)} align="end">
        <When at={at} className="whitespace-nowrap text-muted text-sm" />
      </Cell>
    </Row>
  );
}
