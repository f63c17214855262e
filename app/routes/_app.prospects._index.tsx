import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { ChangeSummary } from '~/bulk/change-summary';
import { changeNamed } from '~/bulk/find-change.server';
import { ActiveFilters } from '~/prospects/filters/active-filters';
import { FilterEditor } from '~/prospects/filters/filter-editor';
import { NoProspects, NothingFits } from '~/prospects/list-empty';
import { isNarrowed, listAddress } from '~/prospects/list-filter';
import { ListHeader } from '~/prospects/list-header';
import { ListToolbar } from '~/prospects/list-toolbar';
import { ProspectTable } from '~/prospects/prospect-table';
import { Selection } from '~/prospects/selection';
import { StageChips } from '~/prospects/stage-chips';
import { tablePage } from '~/prospects/table-page.server';
import { useCountWords } from '~/prospects/use-count-words';
import { ViewTabs } from '~/prospects/views/view-tabs';
import { Card } from '~/ui/card';
import { cx } from '~/ui/cx';
import { Pagination } from '~/ui/pagination';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, timeZone } = await requireMember(request, context);
  const search = new URL(request.url).searchParams;
  const page = await tablePage(context.db, { actor, search, timeZone, now: context.now() });
  if (page.elsewhere !== undefined) throw redirect(page.elsewhere);
  return { ...page, change: await changeNamed(context.db, actor, search.get('changed')) };
}

const PATH = '/prospects';

/** Many columns scroll sideways, and their head no longer stays in sight. */
const WIDE = 'overflow-x-auto [--frame-top:0px]';

/** On a small screen even the usual ones may. */
const USUAL = 'overflow-clip max-xl:overflow-x-auto max-xl:[--frame-top:0px]';

export default function Prospects() {
  const { t } = useTranslation();
  const { words } = useCountWords();
  const { filter, views, editing, page, stages, choices, columns, change } = useLoaderData<typeof loader>();
  const empty = page.total === 0;
  const address = listAddress(filter, filter);
  if (empty && !isNarrowed(filter) && views.length === 0) {
    return (
      <>
        <ListHeader view="table" total={0} filter={filter} />
        <NoProspects />
      </>
    );
  }
  return (
    <>
      <ListHeader view="table" total={page.total} filter={filter} />
      <ViewTabs filter={filter} views={views} address={address} />
      <ListToolbar filter={filter} choices={choices} path={PATH} columns={columns} />
      <StageChips filter={filter} stages={stages} />
      <ActiveFilters filter={filter} choices={choices} path={PATH} />
      {change && <ChangeSummary change={change} back={address} />}
      {editing && <FilterEditor filter={filter} editing={editing} choices={choices} path={PATH} />}
      {empty ? (
        <NothingFits />
      ) : (
        <Selection key={`${address} ${change?.id}`} choices={choices} back={address} total={page.total}>
          <Card className={cx('p-0 sm:p-0', columns.length > 6 ? WIDE : USUAL)}>
            <ProspectTable rows={page.rows} columns={columns} own={choices.fields} filter={filter} />
          </Card>
        </Selection>
      )}
      <Pagination
        label={t('prospects.list.pages')}
        previousTo={page.previous ? listAddress(filter, { before: page.previous }) : undefined}
        nextTo={page.next ? listAddress(filter, { after: page.next }) : undefined}
        words={{ previous: t('prospects.list.previous'), next: t('prospects.list.nextPage') }}
        summary={words(page.total)}
      />
    </>
  );
}
