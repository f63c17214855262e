import { Link } from '@remix-run/react';
import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AgreementBadge } from '~/agreements/agreement-badge';
import { AgreementMark } from '~/agreements/agreement-mark';
import { useFormats } from '~/i18n/formats-context';
import { NextActionLabel } from '~/prospects/next-action-label';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { soldHours } from './capacity';
import { HealthBadge } from './health-badge';
import { OfficeHoursText } from './office-hours-text';
import { ReferralNote } from './referrals/referral-note';
import type { RosterClient } from './roster.server';

type ClientTableProps = { clients: RosterClient[]; timeZone: string; isFormer: boolean };

/** Who, what is agreed, how it is going, and what comes next. */
export function ClientTable({ clients, timeZone, isFormer }: ClientTableProps) {
  const { t } = useTranslation();
  return (
    <Table caption={t('clients.roster.caption')}>
      <TableHead>
        <HeadCell>{t('clients.roster.name')}</HeadCell>
        {!isFormer && <HeadCell>{t('roster.health.title')}</HeadCell>}
        <HeadCell>{t('clients.roster.services')}</HeadCell>
        <HeadCell align="end">{t('roster.hours')}</HeadCell>
        <HeadCell>{t('clients.roster.agreement')}</HeadCell>
        <HeadCell>{t('clients.officeHours.title')}</HeadCell>
        <HeadCell>{t('clients.roster.next')}</HeadCell>
      </TableHead>
      <TableBody>
        {clients.map((client) => (
          <ClientRow key={client.id} client={client} timeZone={timeZone} isFormer={isFormer} />
        ))}
      </TableBody>
    </Table>
  );
}

type ClientRowProps = Omit<ClientTableProps, 'clients'> & { client: RosterClient };

function ClientRow({ client, timeZone, isFormer }: ClientRowProps) {
  const { t } = useTranslation();
  const services = [...new Set(client.engagements.flatMap(({ services }) => services))];
  return (
    <Row>
      <Cell head className="sm:min-w-40">
        <Link to={`/clients/${client.id}`} className="rounded-sm underline-offset-4 hover:underline">
          {client.name}
        </Link>
        {client.confidential && (
          <EyeOff
            role="img"
            aria-label={t('clients.roster.confidential')}
            className="ml-1.5 inline size-4 text-muted"
          />
        )}
        {client.referrals && <ReferralNote referrals={client.referrals} />}
      </Cell>
      {!isFormer && (
        <Cell label={t('roster.health.title')} className="sm:min-w-36">
          <HealthBadge health={client.health} why />
        </Cell>
      )}
      <Cell label={t('clients.roster.services')} className="text-muted text-sm sm:min-w-40 sm:max-w-60">
        {services.join(', ')}
      </Cell>
      <Cell label={t('roster.hours')} align="end" className="whitespace-nowrap">
        <Hours client={client} />
      </Cell>
      <Cell label={t('clients.roster.agreement')}>
        {isFormer ? (
          client.agreement && <AgreementBadge state={client.agreement.state} />
        ) : (
          <AgreementMark state={client.agreement?.state} />
        )}
      </Cell>
      <Cell label={t('clients.officeHours.title')}>
        <OfficeHoursText hours={client.officeHours} timeZone={timeZone} />
      </Cell>
      <Cell label={t('clients.roster.next')} className="sm:min-w-40 sm:max-w-56">
        <NextActionLabel action={client.next} untouched={isFormer} stacked />
      </Cell>
    </Row>
  );
}

/** Used this week, and agreed. */
function Hours({ client }: { client: RosterClient }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const agreed = soldHours(client.engagements);
  const used = number(Math.round(client.used.thisWeek / 6) / 10);
  if (agreed === 0) return client.used.thisWeek > 0 ? used : '–';
  return t('roster.usedOfAgreed', { used, agreed: number(agreed) });
}
