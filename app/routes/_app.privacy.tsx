import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { LinkTabs } from '~/ui/link-tabs';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { role } = await requireMember(request, context);
  return { isOwner: role === 'owner' };
}

export default function Privacy() {
  const { t } = useTranslation();
  const { isOwner } = useLoaderData<typeof loader>();
  const shared = [
    { to: '/privacy', label: t('privacy.tabs.overview'), end: true },
    { to: '/privacy/notices', label: t('privacy.tabs.notices') },
    { to: '/privacy/consents', label: t('privacy.tabs.consents') },
  ];
  const own = [
    { to: '/privacy/retention', label: t('privacy.tabs.retention') },
    { to: '/privacy/audit', label: t('privacy.tabs.audit') },
  ];
  return (
    <>
      <PageHeader
        title={t('privacy.title')}
        text={
          <>
            {t('privacy.text')} {t('consent.notLegalAdvice')}
          </>
        }
        back={{ to: '/settings', label: t('settings.title') }}
      />
      <LinkTabs label={t('privacy.label')} tabs={isOwner ? [...shared, ...own] : shared} />
      <Outlet />
    </>
  );
}
