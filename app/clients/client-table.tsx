import { useTranslation } from 'react-i18next';
import { AgreementMark } from '~/agreements/agreement-mark';
import { useFormats } from '~/i18n/formats-context';
import { NextActionLabel } from '~/prospects/next-action-label';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { ClientLink } from './client-link';
import { HealthBadge } from './health-badge';
import { OfficeHoursText } from './office-hours-text';
import type { RosterClient } from './roster.server';
import { servicesOf } from './roster-view';

type ClientTableProps = { clients: RosterClient[]; timeZone: string };

/** Who, what is agreed, how it is going, and what comes next. */
export function ClientTable({ clients, timeZone }: ClientTableProps) {
  const { t } = useTranslation();
  return (
    <Table caption={t('clients.roster.caption')}>
      <TableHead>
        <HeadCell>{t('clients.roster.name')}</HeadCell>
        <HeadCell>{t('roster.health.title')}</HeadCell>
        <HeadCell>{t('clients.roster.services')}</HeadCell>
        <HeadCell align="end">{t('roster.hours')}</HeadCell>
        <HeadCell>{t('clients.roster.agreement')}</HeadCell>
        <HeadCell>{t('clients.officeHours.title')}</HeadCell>
        <HeadCell>{t('clients.roster.next')}</HeadCell>
      </TableHead>
      <TableBody>
        {clients.map((client) => (
          <ClientRow key={client.id} client={client} timeZone={timeZone} />
        ))}
      </TableBody>
    </Table>
  );
}

function ClientRow({ client, timeZone }: { client: RosterClient; timeZone: string }) {
  const { t } = useTranslation();
  return (
    <Row>
      <Cell head className="sm:min-w-40">
        <ClientLink client={client} />
      </Cell>
      <Cell label={t('roster.health.title')} className="sm:min-w-36">
        <HealthBadge health={client.health} why />
      </Cell>
      <Cell label={t('clients.roster.services')} className="text-muted text-sm sm:min-w-40 sm:max-w-60">
        {servicesOf(client).join(', ')}
      </Cell>
      <Cell label={t('roster.hours')} align="end" className="whitespace-nowrap">
        <Hours client={client} />
      </Cell>
      <Cell label={t('clients.roster.agreement')}>
        <AgreementMark state={client.agreement?.state} />
      </Cell>
      <Cell label={t('clients.officeHours.title')}>
        <OfficeHoursText hours={client.officeHours} timeZone={timeZone} />
      </Cell>
      <Cell label={t('clients.roster.next')} className="sm:min-w-40 sm:max-w-56">
        <NextActionLabel action={client.next} stacked />
      </Cell>
    </Row>
  );
}

/** Used and agreed this week. */
function Hours({ client }: { client: RosterClient }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { agreed } = client;
  const used = number(Math.round(client.used.thisWeek / 6) / 10);
  if (agreed === 0) return client.used.thisWeek > 0 ? used : '–';
  return t('roster.usedOfAgreed', { used, agreed: number(agreed) });
}
