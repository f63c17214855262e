import { sql } from 'drizzle-orm';
import { changeProof } from '~/audit/change-proof.server';
import type { Db } from '~db/client';
import type { RowChange } from '~db/schema/merges';
import { compareRows, given, sameKey } from './compare-rows.server';

type Row = Record<string, unknown>;

/** Puts rows back as they were. What somebody has changed since stays as it is now, column by column. */
export async function restoreRows(tx: Db, changes: readonly RowChange[]): Promise<void> {
  await changeProof(tx, 'merge');
  const tables = [...new Set(changes.map(({ table }) => table))];
  // A company must be there again before anything can belong to it.
  await insert(tx, 'companies', rowsThatWent('companies', changes));
  for (const table of tables) await update(tx, table, changes);
  for (const table of tables) await remove(tx, table, changes);
  for (const table of tables) await insert(tx, table, rowsThatWent(table, changes));
}

const rowsThatWent = (table: string, changes: readonly RowChange[]): Row[] =>
  changes.flatMap((change) =>
    change.table === table && change.before && !change.after ? [change.before] : [],
  );

/** One statement for all rows in which the same columns go back. */
async function update(tx: Db, table: string, changes: readonly RowChange[]) {
  const batches = new Map<string, { columns: string[]; rows: Row[] }>();
  for (const { key, before, untouched } of await compareRows(tx, table, changes)) {
    if (untouched.length === 0) continue;
    const batch = batches.get(untouched.join()) ?? { columns: untouched, rows: [] };
    batch.rows.push({ ...before, ...key });
    batches.set(untouched.join(), batch);
  }
  for (const { columns, rows } of batches.values()) {
    const assignments = columns.map(
      (column) => sql`${sql.identifier(column)} = given.${sql.identifier(column)}`,
    );
    await tx.execute(sql`
      update ${sql.identifier(table)} t set ${sql.join(assignments, sql`, `)}
      from ${given(table, rows)} where ${sameKey(table)}`);
  }
}

async function remove(tx: Db, table: string, changes: readonly RowChange[]) {
  const keys = changes.flatMap((change) => (change.table === table && !change.before ? [change.key] : []));
  if (keys.length === 0) return;
  await tx.execute(
    sql`delete from ${sql.identifier(table)} t using ${given(table, keys)} where ${sameKey(table)}`,
  );
}

async function insert(tx: Db, table: string, rows: Row[]) {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(
    Object.keys(first).map((column) => sql.identifier(column)),
    sql`, `,
  );
  await tx.execute(sql`
    insert into ${sql.identifier(table)} (${columns}) select ${columns} from ${given(table, rows)}
    on conflict do nothing`);
}
