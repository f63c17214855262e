import { and, eq } from 'drizzle-orm';
import type { FileStore } from '~/platform/files.server';
import type { Db } from '~db/client';
import { type ImportValues, imports, type ValueField } from '~db/schema/imports';
import { unprotectCell } from './cell-protection';
import { fieldOf } from './fields';
import { findRun, type ImportRun } from './import-run.server';
import { isImport, type WhichImport } from './is-import.server';
import { readFileRows } from './read-batches.server';
import { createValueCounter, type ValueCounter } from './values/survey-values';
import { areDecided } from './values/value-choices';
import { valueFields } from './values/value-fields';
import { isClear, valueReaders } from './values/value-readers.server';

/**
 * Looks through the columns whose words have to be translated, before the dry run. True when there are words nobody
 * knows: then the import waits for her.
 */
export async function surveyImport(
  { db, files }: { db: Db; files: FileStore },
  { signal, ...which }: WhichImport & { signal?: AbortSignal },
): Promise<boolean> {
  const checking = and(isImport(which), eq(imports.state, 'checking'));
  const [found] = await db
    .select({ values: imports.values, choices: imports.valueChoices })
    .from(imports)
    .where(checking);
  const run = found && (await findRun(db, which));
  if (!run) return false;
  const values = found.values ?? (await survey(files, run, signal));
  const asking = values !== null && !areDecided(values, found.choices);
  await db
    .update(imports)
    .set(asking ? { values, state: 'asking' } : { values })
    .where(checking);
  return asking;
}

interface Counted {
  field: ValueField;
  column: string;
  index: number;
  counter: ValueCounter<string>;
}

/** Null when it was stopped. */
async function survey(
  files: FileStore,
  run: ImportRun,
  signal?: AbortSignal,
): Promise<ImportValues[] | null> {
  const counted = countedColumns(run);
  if (counted.length === 0) return [];
  for await (const { cells } of readFileRows(files, run)) {
    if (signal?.aborted) return null;
    for (const { field, index, counter } of counted) {
      const cell = unprotectCell(cells[index] ?? '');
      if (!isClear(field, cell)) counter.add(cell);
    }
  }
  return counted.map(({ field, column, counter }) => {
    const { values, uncounted } = counter.survey();
    return {
      field,
      column,
      uncounted,
      values: values.map(({ value: guess, ...rest }) => ({ ...rest, guess })),
    };
  });
}

function countedColumns({ reading: { columns, mapping, stages = [] } }: ImportRun): Counted[] {
  const readers = valueReaders(stages);
  return valueFields.flatMap((field) => {
    const index = columns.findIndex((column) => fieldOf(mapping, column) === field);
    const column = columns[index];
    return column === undefined
      ? []
      : [{ field, column, index, counter: createValueCounter(readers[field]) }];
  });
}
