import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { DeliveryTable } from '~/mail/delivery-table';
import { countDeliveries, listDeliveries } from '~/mail/list-deliveries.server';
import { ObstacleNotice } from '~/mail/obstacle-notice';
import { OutboxEmpty } from '~/mail/outbox-empty';
import { chooseView, VIEW_NAMES } from '~/mail/outbox-views';
import { PauseSendingButton } from '~/mail/pause-sending-button';
import { findSendingObstacle } from '~/mail/sending-obstacle.server';
import { Card } from '~/ui/card';
import { FilterChip } from '~/ui/filter-bar';
import { PageHeader } from '~/ui/page-header';
import { Pagination } from '~/ui/pagination';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, role } = await requireMember(request, context);
  const search = new URL(request.url).searchParams;
  const [counts, obstacle] = await Promise.all([
    countDeliveries(context.db, actor),
    findSendingObstacle(context.db, actor),
  ]);
  const view = chooseView(search.get('view'), counts);
  const ends = { before: search.get('before') ?? undefined, after: search.get('after') ?? undefined };
  const canPause = role === 'owner' && obstacle !== 'allPaused';
  return {
    view,
    counts,
    obstacle,
    canPause,
    page: await listDeliveries(context.db, actor, { view, ...ends }),
  };
}

export default function Outbox() {
  const { t } = useTranslation();
  const { view, counts, obstacle, canPause, page } = useLoaderData<typeof loader>();
  const isNew = Object.values(counts).every((count) => count === 0);
  const pageAt = (end: 'before' | 'after', cursor: string | null) =>
    cursor ? `/outbox?view=${view}&${end}=${cursor}` : undefined;
  return (
    <>
      <PageHeader
        title={t('outbox.title')}
        text={t('outbox.text')}
        actions={canPause && <PauseSendingButton />}
      />
      {obstacle && <ObstacleNotice obstacle={obstacle} />}
      {isNew ? (
        <OutboxEmpty />
      ) : (
        <>
          <nav aria-label={t('outbox.views')} className="mb-4 flex flex-wrap gap-2">
            {VIEW_NAMES.filter((name) => counts[name] > 0 || name === view).map((name) => (
              <FilterChip key={name} to={`/outbox?view=${name}`} on={name === view} count={counts[name]}>
                {t(`outbox.view.${name}`)}
              </FilterChip>
            ))}
          </nav>
          <Card className="overflow-clip p-0 sm:p-0">
            {page.rows.length > 0 ? (
              <DeliveryTable rows={page.rows} view={view} />
            ) : (
              <p className="p-6 text-muted">{t(`outbox.empty.${view}`)}</p>
            )}
          </Card>
          <Pagination
            label={t('outbox.list.pages')}
            previousTo={pageAt('before', page.previous)}
            nextTo={pageAt('after', page.next)}
            words={{ previous: t('outbox.list.previous'), next: t('outbox.list.next') }}
          />
        </>
      )}
    </>
  );
}
