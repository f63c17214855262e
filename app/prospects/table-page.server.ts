import { findCustomFields } from '~/custom-fields/find-custom-fields.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { knownColumns } from './columns/columns';
import { columnsOf } from './columns/find-columns.server';
import { rowDetails } from './columns/row-details.server';
import { filterChoices } from './filter-choices.server';
import type { Clock } from './filters/clock';
import { findEditing } from './filters/find-editing.server';
import { findSequenceChoices } from './find-sequence-choices.server';
import { listAddress, readListFilter, saysForm } from './list-filter';
import { listProspects } from './list-prospects.server';
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
  const views = await findViews(db, actor);
  const opened = openedView(search, views);
  if (opened) return { elsewhere: opened };
  const filter = readListFilter(search);
  const editing = await findEditing(db, workspaceId, { filter, search });
  if (saysForm(search) && !(search.has('op') && isUnfinished(search))) {
    return { elsewhere: listAddress(filter, {}) };
  }
  const request = { workspaceId, filter, now, timeZone };
  const [page, stages, choices, fields, chosen, sequences] = await Promise.all([
    listProspects(db, request),
    stageCounts(db, request),
    filterChoices(db, workspaceId),
    findCustomFields(db, workspaceId),
    columnsOf(db, actor, filter.view),
    findSequenceChoices(db, workspaceId),
  ]);
  const columns = knownColumns(
    chosen,
    fields.map(({ key }) => key),
  );
  const details = await rowDetails(
    db,
    workspaceId,
    page.rows.map(({ id }) => id),
  );
  // Counting everybody a second time would cost as much as the first.
  const total = stages
    .filter(({ id }) => !filter.stage || id === filter.stage)
    .reduce((sum, { count }) => sum + count, 0);
  const rows = page.rows.map((row) => ({ ...row, details: details.get(row.id) ?? null }));
  return {
    filter,
    views,
    editing,
    page: { ...page, total, rows },
    stages,
    choices: { ...choices, stages, fields, sequences },
    columns,
  };
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
    return view ? addressOf(view) : '/prospects?view=all';
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
