import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { EmptyNotices } from '~/privacy/notices/empty-notices';
import { countNotices, listNotices } from '~/privacy/notices/list-notices.server';
import { NoticeTable } from '~/privacy/notices/notice-table';
import { NOTICE_VIEWS } from '~/privacy/notices/views';
import { Pager } from '~/privacy/pager';
import { FilterBar, FilterChip } from '~/ui/filter-bar';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const search = new URL(request.url).searchParams;
  const counts = await countNotices(context.db, workspaceId, context.now());
  const view =
    NOTICE_VIEWS.find((name) => name === search.get('view')) ??
    NOTICE_VIEWS.find((name) => counts[name] > 0) ??
    'due';
  const ends = { before: search.get('before') ?? undefined, after: search.get('after') ?? undefined };
  return {
    view,
    counts,
    page: await listNotices(context.db, { workspaceId, view, now: context.now(), ...ends }),
  };
}

export default function Notices() {
  const { t } = useTranslation();
  const { view, counts, page } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="mb-4 max-w-prose text-muted">{t('privacy.notices.text')}</p>
      <FilterBar>
        {NOTICE_VIEWS.map((name) => (
          <FilterChip key={name} to={`/privacy/notices?view=${name}`} on={view === name} count={counts[name]}>
            {t(`privacy.notices.view.${name}`)}
          </FilterChip>
        ))}
      </FilterBar>
      {page.rows.length > 0 ? (
        <NoticeTable rows={page.rows} back={`/privacy/notices?view=${view}`} />
      ) : (
        <EmptyNotices />
      )}
      <Pager page={page} path={`/privacy/notices?view=${view}`} />
    </>
  );
}
