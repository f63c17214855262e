import { useTranslation } from 'react-i18next';
import { AgreementBadge } from '~/agreements/agreement-badge';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import { NextActionLabel } from '~/prospects/next-action-label';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { ClientLink } from './client-link';
import type { RosterClient } from './roster.server';
import { servicesOf } from './roster-view';

/** Whom she worked for, what it was, until when, and whether they are to be won again. */
export function FormerTable({ clients }: { clients: RosterClient[] }) {
  const { t } = useTranslation();
  const calendarDay = useCalendarDay();
  return (
    <Table caption={t('clients.roster.caption')}>
      <TableHead>
        <HeadCell>{t('clients.roster.name')}</HeadCell>
        <HeadCell>{t('clients.roster.services')}</HeadCell>
        <HeadCell>{t('clients.roster.until')}</HeadCell>
        <HeadCell>{t('clients.roster.agreement')}</HeadCell>
        <HeadCell>{t('clients.roster.next')}</HeadCell>
      </TableHead>
      <TableBody>
        {clients.map((client) => (
          <Row key={client.id}>
            <Cell head className="sm:min-w-40">
              <ClientLink client={client} />
            </Cell>
            <Cell label={t('clients.roster.services')} className="text-muted text-sm sm:max-w-80">
              {servicesOf(client).join(', ')}
            </Cell>
            <Cell label={t('clients.roster.until')} className="whitespace-nowrap">
              {client.lastDay && calendarDay(client.lastDay)}
            </Cell>
            <Cell label={t('clients.roster.agreement')}>
              {client.agreement && <AgreementBadge state={client.agreement.state} />}
            </Cell>
            <Cell label={t('clients.roster.next')} className="sm:max-w-56">
              <NextActionLabel action={client.next} untouched stacked />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
