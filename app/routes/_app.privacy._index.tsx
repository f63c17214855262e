import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { CountryRules } from '~/privacy/country-rules';
import { countNotices } from '~/privacy/notices/list-notices.server';
import { findRetention } from '~/privacy/retention/apply-retention.server';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, role } = await requireMember(request, context);
  const [notices, retention] = await Promise.all([
    countNotices(context.db, workspaceId, context.now()),
    findRetention(context.db, workspaceId),
  ]);
  return { notices, retentionOn: retention.since !== null, isOwner: role === 'owner' };
}

export default function PrivacyOverview() {
  const { t } = useTranslation();
  const { notices, retentionOn, isOwner } = useLoaderData<typeof loader>();
  const untold = notices.overdue + notices.due + notices.later;
  return (
    <div className="grid gap-6">
      <div className="grid gap-6 lg:grid-cols-2">
        <Section title={t('privacy.notices.title')}>
          <p>
            {t('privacy.overview.notices', { count: untold })}{' '}
            {notices.overdue > 0 && t('privacy.overview.overdue', { count: notices.overdue })}
          </p>
          {untold > 0 && <TextLink to="/privacy/notices">{t('privacy.overview.toNotices')}</TextLink>}
        </Section>
        <Section title={t('privacy.retention.title')}>
          <p>{t(retentionOn ? 'privacy.overview.retentionOn' : 'privacy.overview.retentionOff')}</p>
          {isOwner && <TextLink to="/privacy/retention">{t('privacy.overview.toRetention')}</TextLink>}
        </Section>
        <Section title={t('privacy.overview.rights')}>
          <p>{t('privacy.overview.rightsText')}</p>
        </Section>
        <Section title={t('privacy.overview.minimum')}>
          <p>{t('privacy.overview.minimumText')}</p>
        </Section>
      </div>
      <CountryRules />
    </div>
  );
}
