import { ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextLink } from '~/ui/text-link';
import type { EventFilter } from './event-filter';
import type { AuditLine } from './list-events.server';
import { useActionName } from './use-action-name';

interface AuditTableProps {
  events: AuditLine[];
  /** Where older ones begin. */
  next: number | null;
  filter: EventFilter;
}

/** The trail, line by line, the newest first. */
export function AuditTable({ events, next, filter }: AuditTableProps) {
  const { t } = useTranslation();
  if (events.length === 0) {
    return (
      <EmptyState icon={ScrollText} title={t('privacy.audit.none')} text={t('privacy.audit.noneText')} />
    );
  }
  const query = (below: string) =>
    `?${new URLSearchParams(Object.entries({ ...filter, below }).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])))}`;
  return (
    <>
      <Card className="overflow-clip p-0 sm:p-0">
        <Table caption={t('privacy.audit.title')}>
          <TableHead>
            <HeadCell>{t('privacy.audit.number')}</HeadCell>
            <HeadCell>{t('privacy.audit.action')}</HeadCell>
            <HeadCell>{t('privacy.audit.member')}</HeadCell>
            <HeadCell>{t('privacy.audit.when')}</HeadCell>
            <HeadCell>{t('privacy.audit.details')}</HeadCell>
          </TableHead>
          <TableBody>
            {events.map((event) => (
              <Line key={event.sequence} event={event} />
            ))}
          </TableBody>
        </Table>
      </Card>
      <div className="flex justify-end gap-2 py-3">
        {filter.below !== undefined && <PageLink to={query('')}>{t('privacy.audit.newest')}</PageLink>}
        {next !== null && <PageLink to={query(String(next))}>{t('privacy.audit.older')}</PageLink>}
      </div>
    </>
  );
}

const PageLink = ({ to, children }: { to: string; children: string }) => (
  <Button asChild size="small">
    <TextLink to={to}>{children}</TextLink>
  </Button>
);

/** Of records; they say nothing to a reader. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function Line({ event }: { event: AuditLine }) {
  const { t } = useTranslation();
  const nameOf = useActionName();
  const details = Object.entries(event.data)
    .map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)] as const)
    .filter(([, value]) => value !== 'null' && !ID.test(value))
    .map(([key, value]) => `${key}: ${value}`);
  return (
    <Row>
      <Cell className="tabular-nums">{event.sequence}</Cell>
      <Cell head>
        <span title={event.action}>{nameOf(event.action)}</span>
      </Cell>
      <Cell label={t('privacy.audit.member')}>{event.member ?? t('privacy.audit.product')}</Cell>
      <Cell label={t('privacy.audit.when')}>
        <When at={event.at} />
      </Cell>
      <Cell label={t('privacy.audit.details')}>
        <span className="wrap-anywhere block max-w-80 text-muted text-sm">{details.join(' · ')}</span>
        {event.subjectKind === 'prospect' && event.subjectId && (
          <TextLink to={`/prospects/${event.subjectId}`}>{t('privacy.audit.record')}</TextLink>
        )}
      </Cell>
    </Row>
  );
}
