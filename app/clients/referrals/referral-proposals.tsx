import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';

/** With whom the last month went so well that she can ask for a referral. */
export function ReferralProposals({ clients }: { clients: { id: string; name: string }[] }) {
  const { t } = useTranslation();
  if (clients.length === 0) return null;
  return (
    <Section title={t('clients.referrals.todayTitle')} text={t('clients.referrals.proposal')}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {clients.map(({ id, name }) => (
          <li key={id}>
            <TextLink to={`/clients/${id}`}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
