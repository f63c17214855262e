import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Merge, Pencil, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { placeOptions } from '~/accounts/places.server';
import { requireMember } from '~/accounts/require-member.server';
import { CompanyDetailsCard } from '~/companies/company-details-card';
import { findCompanyPage } from '~/companies/company-page.server';
import { CompanyProspects } from '~/companies/company-prospects';
import { findCompany } from '~/companies/find-company.server';
import { GatekeeperSection } from '~/gatekeepers/gatekeeper-section';
import { followMerge } from '~/merges/follow-merge.server';
import { MergedNotice } from '~/merges/merged-notice';
import { recordId } from '~/platform/record-id.server';
import { valueOrThrow } from '~/platform/respond.server';
import { TimelineSection } from '~/prospects/timeline-section';
import { TaskSection } from '~/tasks/task-section';
import { Button } from '~/ui/button';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, locale } = await requireMember(request, context);
  const companyId = recordId(params.id);
  const merge = await followMerge(context.db, { workspaceId, id: companyId });
  const company = valueOrThrow(await findCompany(context.db, { workspaceId, companyId }));
  const search = new URL(request.url).searchParams;
  const page = await findCompanyPage(context.db, { workspaceId, companyId, search });
  return { company, merge, ...page, countries: placeOptions(locale).countries };
}

export default function Company() {
  const { t } = useTranslation();
  const { company, merge, prospects, timeline, group, tasks, desk, countries } =
    useLoaderData<typeof loader>();
  const address = `/companies/${company.id}`;
  return (
    <>
      <PageHeader
        title={company.name}
        text={[company.industry, company.city].filter(Boolean).join(' · ')}
        back={{ to: '/companies', label: t('companies.title') }}
        actions={
          <>
            <Button asChild>
              <Link to={`/prospects/new?company=${encodeURIComponent(company.name)}`}>
                <Plus aria-hidden />
                {t('companies.addProspect')}
              </Link>
            </Button>
            <Button asChild variant="quiet">
              <Link to={`/duplicates/companies?company=${company.id}`}>
                <Merge aria-hidden />
                {t('merges.open')}
              </Link>
            </Button>
            <Button asChild variant="quiet">
              <Link to="edit">
                <Pencil aria-hidden />
                {t('common.edit')}
              </Link>
            </Button>
          </>
        }
      />
      {merge && <MergedNotice merge={merge} />}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-6">
          <CompanyProspects prospects={prospects} />
          <TimelineSection timeline={timeline} group={group} named />
        </div>
        <div className="grid min-w-0 content-start gap-6">
          <TaskSection tasks={tasks} companyId={company.id} back={address} />
          <GatekeeperSection gatekeepers={desk} companyId={company.id} back={address} />
          <CompanyDetailsCard company={company} countries={countries} />
        </div>
      </div>
    </>
  );
}
