import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { findOwnInbox } from '~/inbox/find-own-inbox.server';
import { InboundTable } from '~/inbox/inbound-table';
import { InboxNotice } from '~/inbox/inbox-notice';
import { chooseView, INBOX_VIEWS } from '~/inbox/inbox-views';
import { countOpenReplies, listInbound } from '~/inbox/list-inbound.server';
import { Card } from '~/ui/card';
import { FilterChip } from '~/ui/filter-bar';
import { PageHeader } from '~/ui/page-header';
import { Pagination } from '~/ui/pagination';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const search = new URL(request.url).searchParams;
  const [open, own] = await Promise.all([
    countOpenReplies(context.db, actor),
    findOwnInbox(context.db, actor),
  ]);
  const view = chooseView(search.get('view'), open);
  const ends = { before: search.get('before') ?? undefined, after: search.get('after') ?? undefined };
  return { view, open, own, page: await listInbound(context.db, actor, { view, ...ends }) };
}

export default function Inbox() {
  const { t } = useTranslation();
  const { view, open, own, page } = useLoaderData<typeof loader>();
  const pageAt = (end: 'before' | 'after', cursor: string | null) =>
    cursor ? `/inbox?view=${view}&${end}=${cursor}` : undefined;
  return (
    <>
      <PageHeader title={t('inbox.title')} text={t('inbox.text')} />
      <InboxNotice own={own} />
      <nav aria-label={t('inbox.views')} className="mb-4 flex flex-wrap gap-2">
        {INBOX_VIEWS.map((name) => (
          <FilterChip
            key={name}
            to={`/inbox?view=${name}`}
            on={name === view}
            count={name === 'open' ? open : undefined}
          >
            {t(`inbox.view.${name}`)}
          </FilterChip>
        ))}
      </nav>
      <Card className="overflow-clip p-0 sm:p-0">
        {page.rows.length > 0 ? (
          <InboundTable rows={page.rows} />
        ) : (
          <p className="p-6 text-muted">{t(`inbox.empty.${view}`)}</p>
        )}
      </Card>
      <Pagination
        label={t('inbox.list.pages')}
        previousTo={pageAt('before', page.previous)}
        nextTo={pageAt('after', page.next)}
        words={{ previous: t('inbox.list.previous'), next: t('inbox.list.next') }}
      />
    </>
  );
}
