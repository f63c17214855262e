import type { FileStore } from '~/platform/files.server';
import { ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import type { ImportColumn, imports } from '~db/schema/imports';
import type { ImportRow } from './check-row';
import type { Dialect } from './dialect';
import { guessMapping } from './guess-mapping';
import type { FileError } from './inspect-file.server';
import { openTable } from './open-table.server';
import { recallMapping } from './remembered-mapping.server';
import { proposeStanding } from './values/propose-standing';

type Description = Pick<
  typeof imports.$inferInsert,
  | 'dialect'
  | 'encodingsInDoubt'
  | 'sheets'
  | 'notices'
  | 'columns'
  | 'mapping'
  | 'preview'
  | 'rememberedFrom'
  | 'valueChoices'
>;

interface FileToDescribe {
  workspaceId: string;
  file: { key: string; size: number };
  /** What she has decided about reading it. */
  decided?: Partial<Dialect>;
  /** Somebody is asked: columns for the stage and the legal basis are proposed too. */
  asks?: boolean;
  /** What is remembered of files like this one does not count. */
  anew?: boolean;
}

/** What is known of a file before anybody has decided: how it is read, its columns, and what they probably hold. */
export async function describeFile(
  { db, files }: { db: Db; files: FileStore },
  { workspaceId, file, decided, asks = false, anew = false }: FileToDescribe,
): Promise<Result<Description, FileError>> {
  const table = await openTable({ size: file.size, read: () => files.read(file.key) });
  if (!table.ok) return table;
  const inspected = await table.value.inspect(decided);
  if (!inspected.ok) return inspected;
  const { columns, rows, ...read } = inspected.value;
  const remembered = anew ? null : await recallMapping(db, workspaceId, columns);
  const described = { ...read, columns: withSamples(columns, rows) };
  if (remembered) return ok({ ...described, ...remembered });
  const guessed = guessMapping(columns, rows, read.dialect.headerLine > 0);
  const mapping = asks ? proposeStanding(guessed, columns, rows) : guessed;
  return ok({ ...described, mapping, rememberedFrom: null, valueChoices: {} });
}

/** The first three different values of each column. */
function withSamples(columns: readonly string[], rows: readonly ImportRow[]): ImportColumn[] {
  return columns.map((name, index) => {
    const values = new Set(rows.map(({ cells }) => cells[index]?.trim().slice(0, 120)).filter(Boolean));
    return { name, samples: [...values].slice(0, 3) as string[] };
  });
}
