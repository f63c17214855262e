import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Handshake } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { CapacityStats } from '~/clients/capacity-stats';
import { ClientTable } from '~/clients/client-table';
import { ClientTabs } from '~/clients/client-tabs';
import { FormerTable } from '~/clients/former-table';
import { findRosterPage } from '~/clients/roster-page.server';
import { RosterToolbar } from '~/clients/roster-toolbar';
import { rosterView } from '~/clients/roster-view';
import { dateIn } from '~/platform/local-date';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const view = rosterView(new URL(request.url).searchParams);
  const today = dateIn(context.now(), timeZone);
  return { view, timeZone, ...(await findRosterPage(context.db, workspaceId, { view, today, timeZone })) };
}

export default function Clients() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const { view, timeZone, clients, counts } = page;
  const isNew = counts.active + counts.former === 0;
  const isFormer = view.state === 'former';
  const Table = isFormer ? FormerTable : ClientTable;
  return (
    <>
      <PageHeader title={t('clients.title')} text={t('clients.roster.text')} />
      <ClientTabs />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {!isFormer && !isNew && <CapacityStats clients={counts.active} {...page.capacity} />}
        <div>
          {!isNew && <RosterToolbar {...page} />}
          <Card className="overflow-clip p-0 sm:p-0">
            {clients.length > 0 ? (
              <Table clients={clients} timeZone={timeZone} />
            ) : (
              <NoClients isNew={isNew} isNarrowed={Boolean(view.q || view.service || view.attention)} />
            )}
          </Card>
        </div>
      </div>
    </>
  );
}

function NoClients({ isNew, isNarrowed }: { isNew: boolean; isNarrowed: boolean }) {
  const { t } = useTranslation();
  if (!isNew) {
    return (
      <p className="flex flex-wrap gap-3 p-6 text-muted">
        {t(isNarrowed ? 'roster.nothing' : 'clients.roster.noFormer')}
        {isNarrowed && <TextLink to="/clients">{t('roster.showAll')}</TextLink>}
      </p>
    );
  }
  return (
    <EmptyState
      icon={Handshake}
      title={t('clients.roster.emptyTitle')}
      text={t('clients.roster.emptyText')}
      action={
        <Button asChild variant="primary">
          <Link to="/prospects">{t('clients.roster.emptyAction')}</Link>
        </Button>
      }
    />
  );
}
