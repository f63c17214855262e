import { Link } from '@remix-run/react';
import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ReferralNote } from './referrals/referral-note';
import type { RosterClient } from './roster.server';

/** A client's name in the roster: the way to it, whether it is confidential, and who brought whom. */
export function ClientLink({ client }: { client: RosterClient }) {
  const { t } = useTranslation();
  return (
    <>
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
    </>
  );
}
