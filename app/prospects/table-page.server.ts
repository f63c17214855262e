import { findCustomFields } from '~/custom-fields/find-custom-fields.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { knownColumns, needDetails } from './columns/columns';
import { columnsOf } from './columns/find-columns.server';
import { rowDetails } from './columns/row-details.server';
import { filterChoices } from './filter-choices.server';
import type { Clock } from './filters/clock';
import { findEditing } from './filters/find-editing.server';
import { findSequenceChoices } from './find-sequence-choices.server';
import type { ListRequest } from './list-conditions.server';
import { EVERYBODY, listAddress, readListFilter, saysForm } from './list-filter';
import { findPageOfIds } from './list-prospects.server';
import { prospectRows } from './prospect-rows.server';
import { stageCounts } from './stage-counts.server';
import { findViews, type SavedView } from './views/find-views.server';

interface TableRequest extends Clock {
  actor: MemberActor;
  search: URLSearchParams;
}

/**
 * All that the table's page shows. Or another address that says the same: that of the view it opens with, of a
 * view that was named alone, or of a filter that a form has written.
 */
export async function tablePage(db: Db, { actor, search, now, timeZone }: TableRequest) {
  const { workspaceId } = actor;
  const filter = readListFilter(search);
  if (saysForm(search) && !(search.has('op') && isUnfinished(search))) {
    return { elsewhere: listAddress(filter, {}) };
  }
  const request = { workspaceId, filter, now, timeZone };
  const shown = findShown(db, actor, filter.view);
  // Views seldom lead elsewhere: the page is looked up beside them, not after them.
  const [views, editing, page, stages, choices, { columns, fields }, sequences] = await Promise.all([
    findViews(db, actor),
    findEditing(db, workspaceId, { filter, search }),
    listShowing(db, request, shown),
    stageCounts(db, request),
    filterChoices(db, workspaceId),
    shown,
    findSequenceChoices(db, workspaceId),
  ]);
  const opened = openedView(search, views);
  if (opened) return { elsewhere: opened };
  // Counting everybody a second time would cost as much as the first.
  const total = stages
    .filter(({ id }) => !filter.stage || id === filter.stage)
    .reduce((sum, { count }) => sum + count, 0);
  return {
    filter,
    views,
    editing,
    page: { ...page, total },
    stages,
    choices: { ...choices, stages, fields, sequences },
    columns,
  };
}

/** The columns that the table shows, and the workspace's own fields, which may be among them. */
async function findShown(db: Db, actor: MemberActor, view: string | undefined) {
  const [chosen, fields] = await Promise.all([
    columnsOf(db, actor, view),
    findCustomFields(db, actor.workspaceId),
  ]);
  const ownKeys = fields.map(({ key }) => key);
  return { columns: knownColumns(chosen, ownKeys), fields };
}

/** A page of the list, with no more about each prospect than the columns show. */
async function listShowing(db: Db, request: ListRequest, shown: ReturnType<typeof findShown>) {
  const [{ ids, ...page }, { columns }] = await Promise.all([findPageOfIds(db, request), shown]);
  const [rows, details] = await Promise.all([
    prospectRows(db, request.workspaceId, ids, { phone: columns.includes('phone') ? 'always' : 'as_name' }),
    rowDetails(db, request.workspaceId, needDetails(columns) ? ids : []),
  ]);
  return { ...page, rows: rows.map((row) => ({ ...row, details: details.get(row.id) ?? null })) };
}

type TablePage = Extract<Awaited<ReturnType<typeof tablePage>>, { page: unknown }>;

export type TableRow = TablePage['page']['rows'][number];

/** The address of a view that is named without its filter, or of the one the table opens with. */
function openedView(search: URLSearchParams, views: SavedView[]): string | undefined {
  const named = search.get('view');
  if (search.size === 1 && named && named !== 'all') {
    const view = views.find(({ id }) => id === named);
    // A view with no filter at all is its own address.
    if (view?.search === '') return undefined;
    return view ? addressOf(view) : EVERYBODY;
  }
  const usual = views.find(({ isDefault }) => isDefault);
  return search.size === 0 && usual ? addressOf(usual) : undefined;
}

const addressOf = (view: SavedView) =>
  listAddress({ ...readListFilter(new URLSearchParams(view.search)), view: view.id }, {});

/** The form came, but what it says is no condition yet. */
const isUnfinished = (search: URLSearchParams) => {
  const only = new URLSearchParams([...search].filter(([key]) => ['field', 'op', 'value'].includes(key)));
  return readListFilter(only).conditions === undefined;
};
