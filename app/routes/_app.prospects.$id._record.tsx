import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { placeOptions } from '~/accounts/places.server';
import { requireMember } from '~/accounts/require-member.server';
import { noteLook } from '~/clients/note-look.server';
import { ColleaguesCard } from '~/companies/colleagues-card';
import { CompanyNews } from '~/companies/company-news';
import { GatekeeperSection } from '~/gatekeepers/gatekeeper-section';
import { followMerge } from '~/merges/follow-merge.server';
import { MergedNotice } from '~/merges/merged-notice';
import { listPagesOfProspect } from '~/packets/list-pages.server';
import { PacketsCard } from '~/packets/packets-card';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { RightsCard } from '~/privacy/rights-card';
import { ContactCard } from '~/prospects/contact-card';
import { CustomCard } from '~/prospects/custom-card';
import { DetailsCard } from '~/prospects/details-card';
import { FileCard } from '~/prospects/files/file-card';
import { findProspect } from '~/prospects/find-prospect.server';
import { MembershipsCard } from '~/prospects/memberships-card';
import { NextSection } from '~/prospects/next-section';
import { NoteForm } from '~/prospects/note-form';
import { ProspectHeader } from '~/prospects/prospect-header';
import { findProspectPage } from '~/prospects/prospect-page.server';
import { ReferralCard } from '~/prospects/referrals/referral-card';
import { TimelineSection } from '~/prospects/timeline-section';
import { Section } from '~/ui/card';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, actor, locale } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const merge = await followMerge(context.db, { workspaceId, id: prospectId });
  const record = valueOrThrow(await findProspect(context.db, { workspaceId, prospectId }));
  await noteLook(context.db, { id: prospectId, actor, now: context.now() });
  const search = new URL(request.url).searchParams;
  const page = await findProspectPage(context.db, { record, actor, search });
  const packetPages = await listPagesOfProspect(context.db, { ...actor, prospectId });
  return { record, merge, packetPages, ...page, countries: placeOptions(locale).countries };
}

/** A prospect; below it, what stands over the record as a dialog. */
export default function Prospect() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const { record, merge, timeline, group, countries } = page;
  const { id } = record.prospect;
  return (
    <>
      <ProspectHeader record={record} stages={page.stages} clientId={page.clientId} />
      {merge && <MergedNotice merge={merge} />}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 content-start gap-6 lg:col-start-2">
          <CompanyNews news={page.news} />
          <ContactCard record={record} />
          <NextSection record={record} tasks={page.tasks} />
          <GatekeeperSection gatekeepers={page.desk} prospectId={id} back={`/prospects/${id}`} />
        </div>
        <div className="grid min-w-0 content-start gap-6 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <Section title={t('prospects.note.title')}>
            <NoteForm key={timeline.lines[0]?.id} prospectId={id} />
          </Section>
          <TimelineSection timeline={timeline} group={group} />
        </div>
        <div className="grid min-w-0 content-start gap-6 lg:col-start-2">
          <ColleaguesCard {...page.colleagues} companyId={record.prospect.companyId} />
          <PacketsCard pages={page.packetPages} prospectId={id} />
          <DetailsCard record={record} countries={countries} />
          <CustomCard record={record} fields={page.customFields} />
          <MembershipsCard record={record} lists={page.lists} />
          <ReferralCard record={record} referrals={page.referrals} />
          <FileCard files={page.files} prospectId={id} />
          <RightsCard prospectId={id} />
        </div>
      </div>
      <Outlet />
    </>
  );
}
