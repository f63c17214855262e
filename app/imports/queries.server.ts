import { desc, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';

/** As many as the history shows; older ones are reached through their list. */
const MOST_SHOWN = 50;

/** The workspace's imports, the newest first. */
export const listImports = (db: Db, workspaceId: string) =>
  db
    .select({
      id: imports.id,
      fileName: imports.fileName,
      listName: imports.listName,
      state: imports.state,
      counts: imports.counts,
      createdAt: imports.createdAt,
    })
    .from(imports)
    .where(eq(imports.workspaceId, workspaceId))
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(MOST_SHOWN);

export type ImportView = NonNullable<Awaited<ReturnType<typeof findImport>>>;

/** An import as its page shows it; null when there is none. */
export async function findImport(db: Db, which: WhichImport) {
  const [found] = await db
    .select({
      id: imports.id,
      fileName: imports.fileName,
      fileSize: imports.fileSize,
      state: imports.state,
      dialect: imports.dialect,
      encodingsInDoubt: imports.encodingsInDoubt,
      sheets: imports.sheets,
      preview: imports.preview,
      notices: imports.notices,
      columns: imports.columns,
      mapping: imports.mapping,
      rememberedFrom: imports.rememberedFrom,
      values: imports.values,
      valueChoices: imports.valueChoices,
      companyByDomain: imports.companyByDomain,
      country: imports.country,
      policy: imports.policy,
      several: imports.several,
      listName: imports.listName,
      listId: sql<
        string | null
      >`(select l.id from prospect_lists l where l.workspace_id = ${imports.workspaceId}
        and lower(l.name) = lower(${imports.listName}) limit 1)`,
      source: imports.source,
      warm: imports.warm,
      referredById: imports.referredById,
      forecast: imports.forecast,
      problems: imports.problems,
      duplicates: imports.duplicates,
      decisions: imports.decisions,
      counts: imports.counts,
      rowsDone: imports.rowsDone,
      failure: imports.failure,
      startedAt: imports.startedAt,
      finishedAt: imports.finishedAt,
    })
    .from(imports)
    .where(isImport(which));
  return found ?? null;
}
