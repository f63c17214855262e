import { and, eq, inArray } from 'drizzle-orm';
import { findRun } from '~/imports/import-run.server';
import { openStates } from '~/imports/open-states';
import { readFileRows } from '~/imports/read-batches.server';
import type { FileStore } from '~/platform/files.server';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { findPerson, type WhichPerson } from '../find-person.server';
import { findValues, type Traces, tracesOf } from './find-values.server';

/**
 * Imports that are begun and not carried out, and whose file names the person: they would bring her back. Their files
 * are read for it, so this comes before the erasure and not in its transaction.
 */
export async function findWaitingImports(
  { db, files }: { db: Db; files: FileStore },
  which: WhichPerson,
): Promise<string[]> {
  const { workspaceId } = which;
  const person = await findPerson(db, which);
  if (!person) return [];
  const traces = tracesOf(await findValues(db, person));
  const open = await db
    .select({ importId: imports.id })
    .from(imports)
    .where(and(eq(imports.workspaceId, workspaceId), inArray(imports.state, [...openStates])));
  const holding: string[] = [];
  for (const { importId } of open) {
    const run = await findRun(db, { workspaceId, importId });
    if (run && (await names(readFileRows(files, run), traces))) holding.push(importId);
  }
  return holding;
}

async function names(rows: AsyncIterable<{ cells: readonly string[] }>, { texts, digits }: Traces) {
  for await (const { cells } of rows) {
    const text = cells.join('\n').toLowerCase();
    const figures = text.replace(/[^\d\n]/g, '');
    if (texts.some((mark) => text.includes(mark)) || digits.some((mark) => figures.includes(mark)))
      return true;
  }
  return false;
}
