import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { consentFilterOf } from '~/consent/consent-filter';
import { ConsentTable } from '~/consent/consent-table';
import { listConsents } from '~/consent/list-consents.server';
import { Pager } from '~/privacy/pager';
import { Button } from '~/ui/button';
import { FilterBar, FilterChip, SearchInput } from '~/ui/filter-bar';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const search = new URL(request.url).searchParams;
  const filter = consentFilterOf(search);
  const ends = { before: search.get('before') ?? undefined, after: search.get('after') ?? undefined };
  return { filter, page: await listConsents(context.db, { workspaceId, filter, ...ends }) };
}

export default function Consents() {
  const { t } = useTranslation();
  const { filter, page } = useLoaderData<typeof loader>();
  const query = (change: object) => new URLSearchParams({ ...filter, ...change } as Record<string, string>);
  const without = ({ kind: _, ...rest }: typeof filter) =>
    new URLSearchParams(rest as Record<string, string>);
  return (
    <>
      <p className="mb-4 max-w-prose text-muted">{t('privacy.consents.text')}</p>
      <FilterBar>
        <Form method="get" className="w-full sm:w-auto">
          {filter.kind && <input type="hidden" name="kind" value={filter.kind} />}
          <SearchInput label={t('privacy.consents.search')} defaultValue={filter.q} />
        </Form>
        {(['given', 'withdrawn'] as const).map((kind) => (
          <FilterChip
            key={kind}
            to={`/privacy/consents?${filter.kind === kind ? without(filter) : query({ kind })}`}
            on={filter.kind === kind}
          >
            {t(`privacy.consents.kind.${kind}`)}
          </FilterChip>
        ))}
        <Form
          method="post"
          action={`/privacy/consents/file?${query({})}`}
          reloadDocument
          className="sm:ml-auto"
        >
          <Button type="submit" size="small">
            {t('privacy.consents.export')}
          </Button>
        </Form>
      </FilterBar>
      <ConsentTable rows={page.rows} />
      <Pager page={page} path={`/privacy/consents?${query({})}`} />
    </>
  );
}
