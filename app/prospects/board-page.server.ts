import { findCustomFields } from '~/custom-fields/find-custom-fields.server';
import type { Db } from '~db/client';
import { columnLimits } from './board-columns';
import { filterChoices } from './filter-choices.server';
import type { Clock } from './filters/clock';
import { findEditing } from './filters/find-editing.server';
import { findBoard } from './find-board.server';
import { type ListFilter, readListFilter } from './list-filter';

/** All that the board's page shows. Stages and order are the board's own, so no filter says them. */
export async function boardPage(
  db: Db,
  { workspaceId, search, ...clock }: Clock & { workspaceId: string; search: URLSearchParams },
) {
  const filter = boardFilter(search);
  const more = search.getAll('more');
  const [columns, choices, fields, editing] = await Promise.all([
    findBoard(db, { workspaceId, filter, ...clock }, columnLimits(more)),
    filterChoices(db, workspaceId),
    findCustomFields(db, workspaceId),
    findEditing(db, workspaceId, { filter, search }),
  ]);
  const stages = columns.map(({ stage }) => stage);
  return { filter, more, columns, choices: { ...choices, stages, fields }, editing };
}

/** What an address says of the board. */
export function boardFilter(search: URLSearchParams): ListFilter {
  const { q, conditions } = readListFilter(search);
  return { q, conditions };
}
