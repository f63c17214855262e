import { and, asc, eq, sql } from 'drizzle-orm';
import { displayName } from '~/prospects/prospect-name';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { importRows } from '~db/schema/imports';
import { prospects } from '~db/schema/prospects';
import type { WhichImport } from './is-import.server';

/** Rows and prospects shown; the file has them all. */
const MOST_SHOWN = 100;

export type ImportOutcome = Awaited<ReturnType<typeof findOutcome>>;

/** What came of an import that is over: the rows to correct, and what undo took back and left. */
export async function findOutcome(db: Db, which: WhichImport) {
  return {
    failed: await failedRows(db, which),
    undone: await countUndone(db, which),
    kept: await keptProspects(db, which),
  };
}

const ofImport = ({ workspaceId, importId }: WhichImport) =>
  and(eq(importRows.workspaceId, workspaceId), eq(importRows.importId, importId));

const failedRows = (db: Db, which: WhichImport) =>
  db
    .select({
      line: importRows.line,
      raw: importRows.raw,
      action: importRows.action,
      issues: sql<NonNullable<typeof importRows.$inferSelect.issues>>`coalesce(${importRows.issues}, '[]')`,
    })
    .from(importRows)
    .where(and(ofImport(which), eq(importRows.action, 'error')))
    .orderBy(asc(importRows.line))
    .limit(MOST_SHOWN);

/** Prospects, however many rows were about them. */
async function countUndone(db: Db, which: WhichImport) {
  const [row] = await db
    .select({
      removed: sql<number>`count(*) filter (where ${importRows.undo} = 'removed' and ${importRows.action} = 'created')::int`,
      restored: sql<number>`count(distinct ${importRows.prospectId}) filter (where ${importRows.undo} = 'restored')::int`,
      kept: sql<number>`count(distinct ${importRows.prospectId}) filter (where ${importRows.undo} = 'kept')::int`,
    })
    .from(importRows)
    .where(ofImport(which));
  return row ?? { removed: 0, restored: 0, kept: 0 };
}

async function keptProspects(db: Db, which: WhichImport) {
  const rows = await db
    .selectDistinct({
      id: prospects.id,
      title: prospects.title,
      firstName: prospects.firstName,
      lastName: prospects.lastName,
      company: companies.name,
    })
    .from(importRows)
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, importRows.workspaceId), eq(prospects.id, importRows.prospectId)),
    )
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(and(ofImport(which), eq(importRows.undo, 'kept')))
    .orderBy(asc(prospects.id))
    .limit(MOST_SHOWN);
  return rows.map((row) => ({ id: row.id, name: displayName(row), company: row.company }));
}
