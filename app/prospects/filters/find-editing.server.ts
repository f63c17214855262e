import type { Db } from '~db/client';
import { valueSuggestions } from '../filter-choices.server';
import type { ListFilter } from '../list-filter';
import type { Editing } from './editing';
import { customKey, isFieldName } from './fields';

/** The filter that is being written, as the address says: `add` a field, `edit` a condition, or a form without a value. */
export async function findEditing(
  db: Db,
  workspaceId: string,
  { filter, search }: { filter: ListFilter; search: URLSearchParams },
): Promise<Editing | null> {
  const at = place(search.get('edit') ?? search.get('at'), filter);
  const was = at === undefined ? undefined : filter.conditions?.[at];
  const field = was && 'field' in was ? was.field : (search.get('add') ?? search.get('field') ?? '');
  if (!isFieldName(field) && customKey(field) === null) return null;
  return {
    field,
    at,
    incomplete: search.has('op'),
    suggestions: await valueSuggestions(db, workspaceId, field),
  };
}

function place(text: string | null, { conditions = [] }: ListFilter): number | undefined {
  const at = Number(text ?? Number.NaN);
  return conditions[at] ? at : undefined;
}
