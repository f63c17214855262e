import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { boardPage } from '~/prospects/board-page.server';
import { ActiveFilters } from '~/prospects/filters/active-filters';
import { FilterEditor } from '~/prospects/filters/filter-editor';
import { NoProspects } from '~/prospects/list-empty';
import { isNarrowed, listAddress } from '~/prospects/list-filter';
import { ListHeader } from '~/prospects/list-header';
import { ListToolbar } from '~/prospects/list-toolbar';
import { ProspectBoard } from '~/prospects/prospect-board';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const search = new URL(request.url).searchParams;
  return boardPage(context.db, { workspaceId, search, timeZone, now: context.now() });
}

const PATH = '/prospects/board';

export default function Board() {
  const { filter, more, columns, choices, editing } = useLoaderData<typeof loader>();
  const total = columns.reduce((sum, { count }) => sum + count, 0);
  const address = listAddress(filter, {}, PATH);
  const saying = (path: string, said: [string, string][]) => {
    const search = new URLSearchParams([...new URLSearchParams(address.split('?')[1]), ...said]);
    return search.size > 0 ? `${path}?${search}` : path;
  };
  const board = (shown: string[]) =>
    saying(
      PATH,
      shown.map((stageId) => ['more', stageId]),
    );
  return (
    <>
      <ListHeader view="board" total={total} filter={filter} />
      {total === 0 && !isNarrowed(filter) ? (
        <NoProspects />
      ) : (
        <>
          <ListToolbar filter={filter} choices={choices} path={PATH} />
          <ActiveFilters filter={filter} choices={choices} path={PATH} />
          {editing && <FilterEditor filter={filter} editing={editing} choices={choices} path={PATH} />}
          <ProspectBoard
            key={address}
            columns={columns}
            back={board(more)}
            cardsAt={(stage, after) =>
              saying(`${PATH}/cards`, [
                ['stage', stage],
                ['after', after],
              ])
            }
            moreTo={(stageId) => board([...more, stageId])}
            tableTo={(stageId) => listAddress(filter, { stage: stageId })}
          />
        </>
      )}
    </>
  );
}
