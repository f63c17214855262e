import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { prospects } from '~db/schema/prospects';
import type { Scope } from './filters/clock';
import { conditionsHold } from './filters/conditions.server';
import type { ListFilter } from './list-filter';
import { searchTerms } from './search-terms';
import { containsTerm } from './search-text.server';

/** Whose prospects a list is about, which of them, and when and where it is read. */
export interface ListRequest extends Scope {
  filter: ListFilter;
}

/** SQL that picks the prospects of a filter; the query joins `companies`. */
export function listConditions({ filter, ...scope }: ListRequest): SQL | undefined {
  return and(
    eq(prospects.workspaceId, scope.workspaceId),
    isNull(prospects.deletedAt),
    ...searchTerms(filter.q ?? '').map(containsTerm),
    filter.stage ? eq(prospects.stageId, filter.stage) : undefined,
    conditionsHold(filter.conditions ?? [], scope),
  );
}
