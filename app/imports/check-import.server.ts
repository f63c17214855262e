import { and, eq, TransactionRollbackError } from 'drizzle-orm';
import type { FileStore } from '~/platform/files.server';
import type { Db } from '~db/client';
import { type ImportCounts, type ImportDuplicate, type ImportProblem, imports } from '~db/schema/imports';
import { importBatch } from './batch/import-batch.server';
import type { RowOutcome } from './batch/planning';
import { countIn, noCounts } from './counts';
import { compareDuplicates, MOST_DUPLICATES } from './duplicates/compare-duplicates.server';
import { findRun, type ImportRun } from './import-run.server';
import { isImport, type WhichImport } from './is-import.server';
import { readBatches } from './read-batches.server';

/** Rows kept for the screen; the counts tell how many there are in all. */
const MOST_PROBLEMS = 500;

interface Check extends WhichImport {
  now: () => Date;
  signal?: AbortSignal;
  onBatch?: (outcomes: RowOutcome[]) => void;
}

interface Findings {
  forecast: ImportCounts;
  problems: ImportProblem[];
  duplicates: ImportDuplicate[];
}

/**
 * The dry run: imports the whole file in one transaction that is rolled back, and keeps what would have come of
 * it. Stopped halfway it keeps nothing and can be run again.
 */
export async function checkImport(
  { db, files }: { db: Db; files: FileStore },
  { now, signal, onBatch, ...which }: Check,
): Promise<void> {
  const run = await findRun(db, which);
  if (!run || !(await report(db, run, { rowsDone: 0, progressAt: now() }))) return;
  const findings: Findings = { forecast: noCounts(), problems: [], duplicates: [] };
  const complete = await rolledBack(db, async (tx) => {
    for await (const rows of readBatches(files, run, 0)) {
      if (signal?.aborted) return false;
      const outcomes = await importBatch(tx, run, rows, now());
      note(findings, outcomes);
      const room = MOST_DUPLICATES - findings.duplicates.length;
      findings.duplicates.push(...(await compareDuplicates({ db, tx }, run, outcomes, room)));
      onBatch?.(outcomes);
      if (!(await report(db, run, { rowsDone: findings.forecast.rows, progressAt: now() }))) return false;
    }
    return true;
  });
  if (complete) await report(db, run, { ...findings, rowsDone: 0, state: 'checked' });
}

function note(findings: Findings, outcomes: RowOutcome[]) {
  findings.forecast = countIn(findings.forecast, outcomes);
  const telling = outcomes.filter(({ action, issues }) => issues.length > 0 || action === 'suppressed');
  const room = MOST_PROBLEMS - findings.problems.length;
  findings.problems.push(
    ...telling.slice(0, room).map(({ line, raw, action, issues }) => ({ line, raw, action, issues })),
  );
}

/** Seen at once, outside the transaction of the dry run; false when the import is not being checked any more. */
async function report(
  db: Db,
  run: ImportRun,
  changes: Partial<typeof imports.$inferInsert>,
): Promise<boolean> {
  const reported = await db
    .update(imports)
    .set(changes)
    .where(and(isImport(run), eq(imports.state, 'checking')))
    .returning({ id: imports.id });
  return reported.length > 0;
}

async function rolledBack<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined;
  try {
    await db.transaction(async (tx) => {
      result = { value: await work(tx) };
      tx.rollback();
    });
  } catch (error) {
    if (result && error instanceof TransactionRollbackError) return result.value;
    throw error;
  }
  throw new Error('A dry run must not be committed');
}
