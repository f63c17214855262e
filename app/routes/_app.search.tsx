import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { findEverything } from '~/search/find-everything.server';
import { SearchPage } from '~/search/search-page';
import { PageHeader } from '~/ui/page-header';

/** Longer than any name: what is typed beyond finds nothing. */
const LONGEST = 200;

/** As many as the palette shows without much scrolling. */
const MOST = 8;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, actor } = await requireMember(request, context);
  const query = (new URL(request.url).searchParams.get('q') ?? '').slice(0, LONGEST).replaceAll('\0', '');
  const { memberId } = actor;
  return { query, found: await findEverything(context.db, { workspaceId, memberId, query, limit: MOST }) };
}

export default function Search() {
  const { t } = useTranslation();
  const { query, found } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('common.palette.page')} />
      <SearchPage key={query} query={query} found={found} />
    </>
  );
}
