import { and, desc, eq, sql } from 'drizzle-orm';
import { decodeCursor, encodeCursor } from '~/platform/keyset.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects, stages } from '~db/schema/prospects';
import { COLUMN_STEP } from './board-columns';
import { type ListRequest, listConditions } from './list-conditions.server';
import { type ProspectRow, prospectRows } from './prospect-rows.server';
import { stageCounts } from './stage-counts.server';
import { isStale } from './stages';

/** How many cards the columns of some stages show; the others show one step. */
type Limits = ReadonlyMap<string, number>;

export type BoardColumn = Awaited<ReturnType<typeof findBoard>>[number];

export type BoardCard = BoardColumn['cards'][number];

const ownCompany = and(
  eq(companies.workspaceId, prospects.workspaceId),
  eq(companies.id, prospects.companyId),
);

/** Exactly what the index keeps, so that the top of a column costs the same however long it is. */
const newestFirst = [desc(prospects.stageChangedAt), desc(prospects.id)];

const movedAt = sql<string>`((extract(epoch from ${prospects.stageChangedAt}) * 1000000)::bigint)::text`;

/** The prospects by stage, those moved last on top, a limited number for each. */
export async function findBoard(db: Db, request: ListRequest, limits: Limits) {
  const whole = { ...request, filter: { ...request.filter, stage: undefined } };
  const [columns, tops] = await Promise.all([stageCounts(db, whole), topCards(db, whole, limits)]);
  const ids = tops.map(({ id }) => id);
  const cards = asCards(await prospectRows(db, request.workspaceId, ids, { phone: 'as_name' }), request.now);
  return columns.map(({ count, ...stage }) => {
    const shown = tops.filter((top) => top.stageId === stage.id);
    return {
      stage,
      count,
      cards: cards.filter((card) => card.stage.id === stage.id),
      next: nextOf(shown, count > shown.length),
    };
  });
}

/** More cards of one stage, behind those that a cursor ends. */
export async function findMoreCards(
  db: Db,
  request: ListRequest & { stageId: string; after: string | undefined },
  size = COLUMN_STEP,
) {
  const cursor = decodeCursor(request.after, { type: 'bigint' });
  const beyond = cursor
    ? sql`(${prospects.stageChangedAt}, ${prospects.id}) <
        ('epoch'::timestamptz + ${cursor.value ?? '0'}::bigint * interval '1 microsecond', ${cursor.id}::uuid)`
    : undefined;
  const filter = { ...request.filter, stage: request.stageId };
  const found = await db
    .select({ id: prospects.id, value: movedAt })
    .from(prospects)
    .leftJoin(companies, ownCompany)
    .where(and(listConditions({ ...request, filter }), beyond))
    .orderBy(...newestFirst)
    .limit(size + 1);
  const shown = found.slice(0, size);
  const rows = await prospectRows(
    db,
    request.workspaceId,
    shown.map(({ id }) => id),
    { phone: 'as_name' },
  );
  return { cards: asCards(rows, request.now), next: nextOf(shown, found.length > size) };
}

/** No more than a card shows: a board has hundreds of them. */
const asCards = (rows: ProspectRow[], now: Date) =>
  rows.map((row) => {
    const { id, title, firstName, lastName, company, phone, lostReason, lastCallAt, nextAction } = row;
    const stage = { id: row.stage.id, type: row.stage.type };
    return {
      id,
      title,
      firstName,
      lastName,
      company,
      phone,
      lostReason,
      lastCallAt,
      nextAction,
      stage,
      stale: isStale(row, now),
    };
  });

function nextOf(shown: { id: string; value: string }[], more: boolean): string | null {
  const last = shown.at(-1);
  return more && last ? encodeCursor(last) : null;
}

/** The first cards of every stage, each read from the end of the index where they stand. */
function topCards(db: Db, request: ListRequest, limits: Limits) {
  const limit = sql<number>`coalesce((${JSON.stringify(Object.fromEntries(limits))}::jsonb ->> ${stages.id}::text)::int, ${COLUMN_STEP})`;
  const top = db
    .select({ id: prospects.id, stageId: prospects.stageId, value: movedAt.as('value') })
    .from(prospects)
    .leftJoin(companies, ownCompany)
    .where(and(listConditions(request), sql`${prospects.stageId} = ${stages.id}`))
    .orderBy(...newestFirst)
    .limit(limit as unknown as number)
    .as('top');
  return db
    .select({ id: top.id, stageId: top.stageId, value: top.value })
    .from(stages)
    .innerJoinLateral(top, sql`true`)
    .where(eq(stages.workspaceId, request.workspaceId));
}
