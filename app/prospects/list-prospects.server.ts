import { and, eq, sql } from 'drizzle-orm';
import { cursorValue, type Page, readPage } from '~/platform/keyset.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects, stages } from '~db/schema/prospects';
import { type ListRequest, listConditions } from './list-conditions.server';
import { sortKeyOf } from './list-sorts.server';
import { plannedIn } from './next-action.server';
import { type ProspectRow, prospectRows } from './prospect-rows.server';

const PAGE_SIZE = 50;

const ownStage = and(eq(stages.workspaceId, prospects.workspaceId), eq(stages.id, prospects.stageId));
const ownCompany = and(
  eq(companies.workspaceId, prospects.workspaceId),
  eq(companies.id, prospects.companyId),
);

/** One page of the prospects that fit the filter. */
export async function listProspects(
  db: Db,
  request: ListRequest,
  pageSize = PAGE_SIZE,
): Promise<Page<ProspectRow>> {
  const page = await findPageOfIds(db, request, pageSize);
  return { ...page, rows: await prospectRows(db, request.workspaceId, page.ids) };
}

/** Finds the page by ids alone, so that what the columns show is looked up for one page and not for all. */
export async function findPageOfIds(db: Db, request: ListRequest, pageSize = PAGE_SIZE) {
  const key = sortKeyOf(request.filter);
  const { before, after } = request.filter;
  const page = await readPage(
    { key, idColumn: sql`${prospects.id}`, before, after, size: pageSize },
    ({ where, orderBy, limit }) => {
      const rows = db
        .select({ id: prospects.id, value: cursorValue(key) })
        .from(prospects)
        .innerJoin(stages, ownStage)
        .leftJoin(companies, ownCompany)
        .$dynamic();
      if (request.filter.sort === 'due') rows.leftJoin(...planned(request.workspaceId));
      return rows
        .where(and(listConditions(request), where))
        .orderBy(orderBy)
        .limit(limit);
    },
  );
  return { ...page, ids: page.rows.map(({ id }) => id) };
}

const planned = (workspaceId: string) =>
  [sql`${plannedIn(workspaceId)} planned`, sql`planned.prospect_id = ${prospects.id}`] as const;
