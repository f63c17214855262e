import { and, asc, eq, gt } from 'drizzle-orm';
import type { TFunction } from 'i18next';
import type { Db } from '~db/client';
import { importRows } from '~db/schema/imports';
import type { FailedRow } from './error-file.server';
import type { WhichImport } from './is-import.server';
import { issueText } from './issue-text';

const PAGE = 1000;

/** The rows that were not imported, with what is wrong with them in her language; in the order of the file. */
export async function* failedRows(
  db: Db,
  { workspaceId, importId }: WhichImport,
  t: TFunction,
): AsyncGenerator<FailedRow> {
  for (let line = -1; ; ) {
    const rows = await db
      .select({ line: importRows.line, cells: importRows.raw, issues: importRows.issues })
      .from(importRows)
      .where(
        and(
          eq(importRows.workspaceId, workspaceId),
          eq(importRows.importId, importId),
          eq(importRows.action, 'error'),
          gt(importRows.line, line),
        ),
      )
      .orderBy(asc(importRows.line))
      .limit(PAGE);
    for (const { issues, ...row } of rows) {
      const errors = (issues ?? []).filter(({ severity }) => severity === 'error');
      yield {
        ...row,
        error: errors.map((issue) => `${issue.column ?? ''} ${issueText(t, issue)}`.trim()).join(' '),
      };
    }
    const last = rows.at(-1);
    if (rows.length < PAGE || !last) return;
    line = last.line;
  }
}
