import type { TFunction } from 'i18next';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import type { RowOutcome } from './batch/planning';
import { fieldOf, type ImportField, type Mapping } from './fields';
import { isImport, type WhichImport } from './is-import.server';
import { issueText } from './issue-text';

/** What the command says of an import, as JSON. */
export interface ImportReport {
  file: string;
  encoding: string;
  delimiter: string;
  /** 1-based line in the file; 0 without a header. */
  headerLine: number;
  /** Without blank ones; created, updated, skipped, suppressed and those with an error add up to it. */
  rows: number;
  created: number;
  updated: number;
  skipped: number;
  suppressed: number;
  duplicatesInFile: number;
  errors: ReportedError[];
  mapping: Record<string, ImportField | null>;
  dryRun: boolean;
  seconds: number;
}

interface ReportedError {
  /** 1-based line where the row begins. */
  line: number;
  column: string | null;
  code: string;
  message: string;
}

/** Null while the import is not done, or the dry run not made. */
export async function findReport(
  db: Db,
  which: WhichImport,
  { dryRun }: { dryRun: boolean },
): Promise<Omit<ImportReport, 'errors' | 'dryRun' | 'seconds'> | null> {
  const [row] = await db.select().from(imports).where(isImport(which));
  if (!row || row.state !== (dryRun ? 'checked' : 'done')) return null;
  const counts = dryRun ? row.forecast : row.counts;
  if (!counts) return null;
  const { rows, created, updated, skipped, suppressed, duplicatesInFile } = counts;
  const { encoding, delimiter, headerLine } = row.dialect;
  const mapping = row.mapping as Mapping;
  return {
    ...{ file: row.fileName, encoding, delimiter, headerLine },
    ...{ rows, created, updated, skipped, suppressed, duplicatesInFile },
    mapping: Object.fromEntries(row.columns.map(({ name }) => [name, fieldOf(mapping, name)])),
  };
}

/** What is wrong with the rows that were not imported. */
export const errorsOf = (t: TFunction, outcomes: readonly RowOutcome[]): ReportedError[] =>
  outcomes
    .filter(({ action }) => action === 'error')
    .flatMap(({ line, issues }) =>
      issues
        .filter(({ severity }) => severity === 'error')
        .map((issue) => ({ line, column: issue.column, code: issue.code, message: issueText(t, issue) })),
    );
