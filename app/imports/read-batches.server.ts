import type { FileStore } from '~/platform/files.server';
import { mapRows } from './batch/map-rows.server';
import type { MappedRow, RowOutcome } from './batch/planning';
import type { ImportRow } from './check-row';
import type { ImportRun } from './import-run.server';
import { openTable } from './open-table.server';

/** Rows of one transaction: few enough to be quick, many enough to be worth it. */
const BATCH_SIZE = 1000;

/** Rows as read; those that cannot be used are outcomes already. */
export type ReadBatch = (MappedRow | RowOutcome)[];

/** The rows of an import's file below `afterLine`, many at a time; while one batch is used the next is read. */
export async function* readBatches(
  files: FileStore,
  run: ImportRun,
  afterLine: number,
): AsyncGenerator<ReadBatch> {
  yield* readAhead(mappedBatches(files, run, afterLine));
}

async function* mappedBatches(
  files: FileStore,
  run: ImportRun,
  afterLine: number,
): AsyncGenerator<ReadBatch> {
  for await (const rows of batchesOf(files, run, afterLine)) yield await mapRows(rows, run);
}

/** The rows of an import's file as they stand in it, one by one. */
export async function* readFileRows(
  files: FileStore,
  { fileKey, fileSize, dialect, reading }: ImportRun,
): AsyncGenerator<ImportRow> {
  const table = await openTable({ size: fileSize, read: () => files.read(fileKey) });
  if (!table.ok) throw new Error(`The file was readable when it was uploaded: ${table.error}`);
  yield* table.value.rows(dialect, reading.columns);
}

async function* batchesOf(files: FileStore, run: ImportRun, afterLine: number): AsyncGenerator<ImportRow[]> {
  let batch: ImportRow[] = [];
  for await (const row of readFileRows(files, run)) {
    if (row.line <= afterLine) continue;
    batch.push(row);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** PostgreSQL and this process work at the same time, not in turn. */
async function* readAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  const read = () => {
    const reading = source.next();
    // A failure is told when it is this piece's turn.
    reading.catch(() => undefined);
    return reading;
  };
  let next = read();
  try {
    for (let piece = await next; !piece.done; piece = await next) {
      next = read();
      yield piece.value;
    }
  } finally {
    await source.return(undefined);
  }
}
