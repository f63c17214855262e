import { and, eq, max, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { FileStore } from '~/platform/files.server';
import { keepWordsOf } from '~/prospects/keep-search-words.server';
import { searchedWords } from '~/prospects/searched-words';
import type { Db } from '~db/client';
import { importRows, imports } from '~db/schema/imports';
import { importBatch } from './batch/import-batch.server';
import { isUsable } from './batch/map-rows.server';
import type { RowOutcome } from './batch/planning';
import { countIn, noCounts } from './counts';
import { findRun, type ImportRun } from './import-run.server';
import { isImport } from './is-import.server';
import { type ReadBatch, readBatches } from './read-batches.server';

interface Commit {
  workspaceId: string;
  importId: string;
  now: () => Date;
  /** Stops after the batch at hand; the import goes on when this is called again. */
  signal?: AbortSignal;
  onBatch?: (outcomes: RowOutcome[]) => void;
}

/**
 * Imports the rows that are not imported yet, batch by batch, each in a transaction of its own. Killed at any
 * point it goes on where it stood; two at a time do no row twice; cancelled it ends after the batch at hand.
 */
export async function commitImport(
  context: { db: Db; files: FileStore },
  { now, signal, onBatch, ...which }: Commit,
): Promise<void> {
  const { db, files } = context;
  const run = await findRun(db, which);
  if (!run) return;
  const started = await begin(db, run, now());
  if (!started) return;
  let { rowsDone } = run;
  for await (const rows of readBatches(files, run, await lastLine(db, run))) {
    if (signal?.aborted) return;
    const outcomes = await commitBatch(db, { ...run, rowsDone }, rows, now());
    if (!outcomes) return;
    rowsDone += outcomes.length;
    onBatch?.(outcomes);
  }
  await finish(db, run, now());
}

/** From queued to committing; an import that is committing already goes on. */
async function begin(db: Db, run: ImportRun, now: Date): Promise<boolean> {
  const started = await db
    .update(imports)
    .set({
      state: 'committing',
      failure: null,
      progressAt: now,
      startedAt: sql`coalesce(${imports.startedAt}, ${now.toISOString()})`,
    })
    .where(and(isImport(run), sql`${imports.state} in ('queued', 'committing')`))
    .returning({ id: imports.id });
  return started.length > 0;
}

async function lastLine(db: Db, { workspaceId, importId }: ImportRun): Promise<number> {
  const [row] = await db
    .select({ line: max(importRows.line) })
    .from(importRows)
    .where(and(eq(importRows.workspaceId, workspaceId), eq(importRows.importId, importId)));
  return row?.line ?? 0;
}

/** Null when the import was cancelled, or another process is ahead with it. */
function commitBatch(db: Db, run: ImportRun, rows: ReadBatch, now: Date): Promise<RowOutcome[] | null> {
  return db.transaction(async (tx) => {
    await beginBatch(tx, run.workspaceId);
    const [current] = await tx
      .select({ state: imports.state, rowsDone: imports.rowsDone, counts: imports.counts })
      .from(imports)
      .where(isImport(run))
      .for('update');
    if (current?.state !== 'committing' || current.rowsDone !== run.rowsDone) return null;
    const outcomes = await importBatch(tx, run, rows, now);
    await keepWordsOf(tx, run.workspaceId, wordsOf(rows, outcomes));
    const counts = countIn(current.counts ?? noCounts(), outcomes);
    await tx.update(imports).set({ counts, rowsDone: counts.rows, progressAt: now }).where(isImport(run));
    return outcomes;
  });
}

/**
 * Imports of one workspace take turns batch by batch, so that no two of them make the same prospect. A batch lost in a
 * power cut is done again: none waits until it is on the disk, the end of the import does.
 */
const beginBatch = (tx: Db, workspaceId: string) =>
  tx.execute(sql`select set_config('synchronous_commit', 'off', true),
    pg_advisory_xact_lock(hashtextextended(${`import:${workspaceId}`}, 0))`);

async function finish(db: Db, run: ImportRun, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const [done] = await tx
      .update(imports)
      .set({
        state: 'done',
        finishedAt: now,
        counts: sql`coalesce(${imports.counts}, ${JSON.stringify(noCounts())}::jsonb)`,
      })
      .where(and(isImport(run), eq(imports.state, 'committing')))
      .returning({ counts: imports.counts });
    if (!done) return;
    await recordEvent(tx, {
      action: 'import.done',
      subjectKind: 'import',
      subjectId: run.importId,
      data: { ...done.counts },
      actor: run,
      at: now,
    });
  });
}

/** Of new prospects; the words of changed ones are kept where they change. A dry run keeps none: others would wait for it. */
function wordsOf(rows: ReadBatch, outcomes: readonly RowOutcome[]): string[] {
  return rows.flatMap((row, index) => {
    if (!isUsable(row) || outcomes[index]?.action !== 'created') return [];
    const { prospect, domain } = row;
    const company = prospect.company ? { name: prospect.company, domain, city: prospect.city } : undefined;
    return [searchedWords({ values: prospect, phones: [], emails: prospect.emails }, company)];
  });
}
