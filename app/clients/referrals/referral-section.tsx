import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Referred } from '~/prospects/referrals/find-referrals.server';
import { StageBadge } from '~/prospects/stage-badge';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Notice } from '~/ui/notice';
import { TextLink } from '~/ui/text-link';
import type { Referrals } from './find-referrers.server';

type ReferralSectionProps = {
  clientId: string;
  referrer: Referrals['referrer'];
  referred: Referred[];
  /** The last month was a good one. */
  proposed: boolean;
};

/** Who brought a client, whom it brought itself, and whether it is time to ask. */
export function ReferralSection({ clientId, referrer, referred, proposed }: ReferralSectionProps) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  return (
    <Section title={t('clients.referrals.title')}>
      <div className="grid gap-3">
        {proposed && <Proposal clientId={clientId} />}
        {referrer && (
          <p>
            <span className="text-muted">{t('clients.referrals.by')}: </span>
            <TextLink to={`/prospects/${referrer.id}`}>{nameOf(referrer)}</TextLink>
          </p>
        )}
        <p className={referred.length === 0 ? 'text-muted' : undefined}>
          {t('clients.referrals.count', { count: referred.length })}
        </p>
        {referred.length > 0 && (
          <ul className="grid gap-1.5">
            {referred.map((prospect) => (
              <li key={prospect.id} className="flex flex-wrap items-center gap-2">
                <TextLink to={`/prospects/${prospect.id}`}>{nameOf(prospect)}</TextLink>
                <StageBadge stage={prospect.stage} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function Proposal({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  return (
    <Notice tone="good" title={t('clients.referrals.proposalTitle')}>
      <p>{t('clients.referrals.proposal')}</p>
      <Form
        method="post"
        action={`/clients/${clientId}/referral`}
        preventScrollReset
        className="mt-2 flex flex-wrap gap-2"
      >
        <Button type="submit" name="asks" value="yes" size="small">
          {t('clients.referrals.ask')}
        </Button>
        <Button type="submit" name="asks" value="no" size="small" variant="quiet">
          {t('clients.referrals.later')}
        </Button>
      </Form>
    </Notice>
  );
}
