import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { AgreementList } from '~/agreements/agreement-list';
import { AgreementMissing } from '~/agreements/agreement-missing';
import { listAgreements } from '~/agreements/queries.server';
import { canUndoConversion } from '~/clients/can-undo-conversion.server';
import { ClientDocuments } from '~/clients/client-documents';
import { ClientState } from '~/clients/client-state';
import { findClientTrust } from '~/clients/client-trust.server';
import { findClientWork } from '~/clients/client-work.server';
import { ConfirmTask } from '~/clients/confirm-task';
import { ContactCard } from '~/clients/contact-card';
import { ContactPeople } from '~/clients/contact-people';
import { EngagementList } from '~/clients/engagement-list';
import { findClient, listEngagements, listOfficeHours } from '~/clients/find-client.server';
import { LookList } from '~/clients/look-list';
import { OfficeHoursList } from '~/clients/office-hours-list';
import { ReferralSection } from '~/clients/referrals/referral-section';
import { ReopenProspect } from '~/clients/reopen-prospect';
import { StoppedTasks } from '~/clients/stopped-tasks';
import { UndoConversion } from '~/clients/undo-conversion';
import { useFormats } from '~/i18n/formats-context';
import { dateIn } from '~/platform/local-date';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { findTimeline } from '~/prospects/find-timeline.server';
import { NoteForm } from '~/prospects/note-form';
import { ProspectTimeline } from '~/prospects/prospect-timeline';
import { findTasksOf } from '~/tasks/find-tasks.server';
import { TaskSection } from '~/tasks/task-section';
import { TimeSection } from '~/time-entries/time-section';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, context);
  const { workspaceId, timeZone } = member;
  const clientId = recordId(params.id);
  const client = (await findClient(context.db, workspaceId, clientId)) ?? notFound();
  const today = dateIn(context.now(), timeZone);
  const before = new URL(request.url).searchParams.get('before') ?? undefined;
  const { db } = context;
  const [engagements, hours, agreements, timeline, undoable, tasks, trust, work] = await Promise.all([
    listEngagements(db, workspaceId, clientId),
    listOfficeHours(db, workspaceId, clientId),
    listAgreements(db, workspaceId, { clientIds: [clientId], today }),
    findTimeline(db, { workspaceId, prospectId: client.prospectId, before }),
    canUndoConversion(db, workspaceId, { clientId, now: context.now() }),
    findTasksOf(db, { workspaceId, clientId, prospectId: client.prospectId }),
    findClientTrust(db, { clientId, prospectId: client.prospectId, member, now: context.now() }),
    findClientWork(db, member, { clientId, today }),
  ]);
  return { client, engagements, hours, agreements, timeline, undoable, today, tasks, trust, work };
}

export default function ClientPage() {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { client, engagements, hours, agreements, timeline, undoable, today, tasks, trust, work } =
    useLoaderData<typeof loader>();
  const address = `/clients/${client.id}`;
  return (
    <>
      <PageHeader
        back={{ to: '/clients', label: t('clients.page.back') }}
        title={
          <span className="flex flex-wrap items-center gap-3">
            {client.name}
            {client.state === 'former' && <Badge>{t('clients.state.former')}</Badge>}
            {client.confidential && <Badge icon={EyeOff}>{t('clients.roster.confidential')}</Badge>}
          </span>
        }
        text={
          <ClientState since={t('clients.page.since', { day: day(client.since) })} health={work.health} />
        }
        actions={
          <>
            <Button asChild variant="primary">
              <Link to={`${address}/engagements/new`}>{t('clients.engagement.add')}</Link>
            </Button>
            <Button asChild>
              <Link to={`${address}/edit`}>{t('common.edit')}</Link>
            </Button>
          </>
        }
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <div className="grid content-start gap-8">
          <Section title={t('clients.engagement.title')} bare>
            <EngagementList engagements={engagements} client={client} today={today} />
          </Section>
          <TimeSection client={client} today={today} {...work} />
          <Section
            title={t('clients.officeHours.title')}
            actions={<TextLink to={`${address}/office-hours`}>{t('clients.officeHours.edit')}</TextLink>}
          >
            <OfficeHoursList hours={hours} />
          </Section>
        </div>
        <div className="grid content-start gap-8 lg:row-span-2">
          {client.state === 'former' && (
            <ReopenProspect
              clientId={client.id}
              prospectId={client.prospectId}
              isProspectAgain={client.isProspectAgain}
            />
          )}
          <Section
            title={t('clients.page.agreement')}
            actions={<TextLink to={`${address}/agreements/new`}>{t('agreements.add')}</TextLink>}
          >
            <div className="grid gap-4">
              <AgreementMissing agreements={agreements} isFormer={client.state === 'former'} />
              <AgreementList agreements={agreements} clientId={client.id} today={today} />
            </div>
          </Section>
          <TaskSection tasks={tasks} clientId={client.id} back={address} />
          <StoppedTasks tasks={work.stopped} back={address} />
          {client.state === 'active' && (
            <ConfirmTask clientId={client.id} today={today} back={address} tasks={tasks} />
          )}
          <ClientDocuments documents={work.documents} clientId={client.id} />
          <ContactCard client={client} />
          <ContactPeople contacts={trust.contacts} clientId={client.id} />
          <ReferralSection clientId={client.id} {...trust.referrals} />
          {trust.looks.length > 0 && <LookList looks={trust.looks} />}
          {undoable && <UndoConversion clientId={client.id} />}
        </div>
        <Section title={t('clients.page.timeline')}>
          <div className="grid gap-4">
            <NoteForm key={timeline.lines[0]?.id} prospectId={client.prospectId} back={address} />
            <ProspectTimeline
              lines={timeline.lines}
              olderTo={timeline.older && `?before=${timeline.older}`}
            />
          </div>
        </Section>
      </div>
    </>
  );
}
