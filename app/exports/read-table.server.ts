import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '~db/client';
import type { ExportedTable } from './exported-tables.server';

/** Rows fetched at once. */
const BATCH = 1_000;

export type ExportedRow = Record<string, unknown>;

/** The rows of a workspace in one table, however many, without holding all of them; needs a transaction. */
export async function* readTable(
  tx: Db,
  { name, columns, owner }: ExportedTable,
  workspaceId: string,
): AsyncGenerator<ExportedRow> {
  const fields = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
  // A cursor is declared without parameters.
  const whose = sql.raw(`'${z.uuid().parse(workspaceId)}'::uuid`);
  await tx.execute(sql`
    declare exported no scroll cursor for
    select to_jsonb(t) as row from (
      select ${fields} from ${sql.identifier(name)} where ${sql.identifier(owner)} = ${whose}) t`);
  for (;;) {
    const rows = await tx.execute<{ row: ExportedRow }>(sql.raw(`fetch ${BATCH} from exported`));
    for (const { row } of rows) yield row;
    if (rows.length < BATCH) break;
  }
  await tx.execute(sql`close exported`);
}
