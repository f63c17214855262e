import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { SavedNotice } from '~/accounts/saved-notice';
import { PageHeader } from '~/ui/page-header';
import { SideNav } from '~/ui/side-nav';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { role } = await requireMember(request, context);
  return { mayChangeWorkspace: role === 'owner' };
}

export default function Settings() {
  const { t } = useTranslation();
  const { mayChangeWorkspace } = useLoaderData<typeof loader>();
  const own = [
    { to: '/settings/profile', label: t('settings.profile.title') },
    { to: '/settings/quiet-hours', label: t('settings.quietHours.title') },
    { to: '/settings/security', label: t('settings.security.title') },
    { to: '/settings/second-factor', label: t('accounts.factor.title') },
    { to: '/settings/tokens', label: t('accounts.tokens.title') },
    { to: '/settings/calendar', label: t('calendar.title') },
    { to: '/mailbox', label: t('mailbox.title') },
    { to: '/privacy', label: t('privacy.title') },
  ];
  const shared = [
    { to: '/settings/members', label: t('accounts.members.title') },
    { to: '/settings/workspace', label: t('settings.workspace.title') },
    { to: '/settings/sender', label: t('settings.sender.title') },
    { to: '/settings/sending', label: t('sequences.sending.title') },
    { to: '/settings/services', label: t('settings.services.title') },
    { to: '/settings/stages', label: t('stages.title') },
    { to: '/settings/custom-fields', label: t('customFields.title') },
    { to: '/settings/outcomes', label: t('outcomes.title') },
    { to: '/settings/calling-hours', label: t('callingHours.title') },
    { to: '/settings/webhooks', label: t('webhooks.title') },
    { to: '/settings/backups', label: t('backups.page.title') },
  ];
  const groups = [
    { title: t('settings.own'), links: own },
    { title: t('settings.shared'), links: shared },
  ];
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <div className="lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-8">
        <SideNav label={t('settings.label')} groups={mayChangeWorkspace ? groups : groups.slice(0, 1)} />
        <div className="grid max-w-2xl content-start gap-4">
          <SavedNotice />
          <Outlet />
        </div>
      </div>
    </>
  );
}
