import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects, stages } from '~db/schema/prospects';
import { MOST_COUNTED } from './counting';
import { type ListRequest, listConditions } from './list-conditions.server';
import { isNarrowed } from './list-filter';

/**
 * The stages in their order, each with how many prospects fit the rest of the filter. Whom a filter leaves is found in one
 * look where they are few; all prospects, or many, are counted stage by stage, as far as `MOST_COUNTED`.
 */
export async function stageCounts(db: Db, request: ListRequest) {
  const whole = { ...request, filter: { ...request.filter, stage: undefined } };
  const few = isNarrowed(whole.filter) ? await countFew(db, whole) : null;
  const rows = await db
    .select({
      id: stages.id,
      name: stages.name,
      type: stages.type,
      colour: stages.colour,
      count: few ? sql<number>`0` : countHere(db, whole),
    })
    .from(stages)
    .where(eq(stages.workspaceId, request.workspaceId))
    .orderBy(asc(stages.position));
  return few ? rows.map((stage) => ({ ...stage, count: few.get(stage.id) ?? 0 })) : rows;
}

/** Finding whom a filter leaves costs more than counting them: it is done once, as far as this, and not stage by stage. */
const MOST_FILTERED = 100_000;

/** Those whom a filter leaves by stage; null when there are too many. */
async function countFew(db: Db, request: ListRequest): Promise<Map<string, number> | null> {
  const some = fitting(db, request)
    .limit(MOST_FILTERED + 1)
    .as('some');
  const rows = await db.select({ stageId: some.stageId, number: count() }).from(some).groupBy(some.stageId);
  const total = rows.reduce((sum, row) => sum + row.number, 0);
  return total > MOST_FILTERED ? null : new Map(rows.map((row) => [row.stageId, row.number]));
}

/** A subquery of how many fit in the stage of the row around it. */
const countHere = (db: Db, request: ListRequest) =>
  sql<number>`(select count(*) from ${fitting(db, request, true)
    .limit(MOST_COUNTED + 1)
    .as('here')})`.mapWith(Number);

function fitting(db: Db, request: ListRequest, here = false) {
  const rows = db.select({ stageId: prospects.stageId }).from(prospects).$dynamic();
  // Even a join that PostgreSQL takes away again keeps it from counting in the index alone.
  if (request.filter.conditions?.length) rows.leftJoin(companies, ownCompany);
  return rows.where(and(listConditions(request), here ? eq(prospects.stageId, stages.id) : undefined));
}

const ownCompany = and(
  eq(companies.workspaceId, prospects.workspaceId),
  eq(companies.id, prospects.companyId),
);
