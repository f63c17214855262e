import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { Building2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { CompanyTable } from '~/companies/company-table';
import { listCompanies } from '~/companies/list-companies.server';
import { companyListSchema } from '~/companies/schema';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { FilterBar, SearchInput } from '~/ui/filter-bar';
import { PageHeader } from '~/ui/page-header';
import { Pagination } from '~/ui/pagination';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const filter = companyListSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { q: filter.q, page: await listCompanies(context.db, { workspaceId, ...filter }) };
}

export default function Companies() {
  const { t } = useTranslation();
  const { q = '', page } = useLoaderData<typeof loader>();
  const { rows, next } = page;
  const search = new URLSearchParams({ ...(q ? { q } : {}), after: next ?? '' });
  return (
    <>
      <PageHeader
        title={t('companies.title')}
        text={t('companies.text')}
        back={{ to: '/prospects', label: t('prospects.title') }}
      />
      <FilterBar>
        <Form role="search">
          <SearchInput name="q" label={t('companies.search')} defaultValue={q} />
        </Form>
      </FilterBar>
      {rows.length > 0 ? (
        <CompanyTable rows={rows} />
      ) : (
        <Card>
          <EmptyState
            icon={Building2}
            title={t(q ? 'companies.nothingTitle' : 'companies.emptyTitle')}
            text={t(q ? 'companies.nothingText' : 'companies.emptyText')}
          />
        </Card>
      )}
      <Pagination
        label={t('prospects.list.pages')}
        nextTo={next ? `?${search}` : undefined}
        words={{ previous: t('prospects.list.previous'), next: t('prospects.list.nextPage') }}
      />
    </>
  );
}
