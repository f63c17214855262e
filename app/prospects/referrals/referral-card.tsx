import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';
import type { ProspectRecord } from '../find-prospect.server';
import { StageBadge } from '../stage-badge';
import { useDisplayName } from '../use-display-name';
import type { Referred } from './find-referrals.server';

type ReferralCardProps = { record: ProspectRecord; referrals: Referred[] };

/** Who has referred a prospect, and whom it has referred itself. */
export function ReferralCard({ record: { prospect, referrer }, referrals }: ReferralCardProps) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const won = referrals.filter(({ stage }) => stage.type === 'won').length;
  return (
    <Section title={t('record.referral.title')}>
      <div className="grid gap-2">
        {referrer && (
          <p>
            <span className="text-muted">{t('prospects.fields.referredBy')}: </span>
            <TextLink to={`/prospects/${referrer.id}`}>{nameOf({ ...referrer, company: null })}</TextLink>
          </p>
        )}
        {referrals.length > 0 && (
          <>
            <p>
              {t('record.referral.has', { count: referrals.length })}
              {won > 0 && ` ${t('record.referral.won', { count: won })}`}
            </p>
            <ul className="grid gap-1.5">
              {referrals.map((referred) => (
                <li key={referred.id} className="flex flex-wrap items-center gap-2">
                  <TextLink to={`/prospects/${referred.id}`}>{nameOf(referred)}</TextLink>
                  <StageBadge stage={referred.stage} />
                </li>
              ))}
            </ul>
          </>
        )}
        <TextLink to={`/prospects/${prospect.id}/referrer`} className="justify-self-start">
          {t(referrer ? 'record.referral.change' : 'record.referral.add')}
        </TextLink>
      </div>
    </Section>
  );
}
