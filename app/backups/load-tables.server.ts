import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ISql } from 'postgres';
import { BackupProblem } from './backup-problem';
import type { TablePart } from './manifest';
import type { OpenBackup } from './open-backup.server';
import { plainText, quoted } from './tables.server';

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/**
 * Fills empty tables from a backup. References are taken away first, since rows come in any order, and put back
 * afterwards, which checks every one of them.
 */
export async function loadTables(
  tx: ISql,
  backup: OpenBackup,
  onTable?: (table: TablePart) => void,
): Promise<void> {
  await plainText(tx);
  const foreignKeys = await tx<ForeignKey[]>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
  for (const { table, name } of foreignKeys) {
    await tx.unsafe(`alter table ${table} drop constraint ${quoted(name)}`);
  }
  for (const table of backup.manifest.tables) {
    await loadTable(tx, backup, table);
    onTable?.(table);
  }
  for (const { table, name, definition } of foreignKeys) {
    await tx.unsafe(`alter table ${table} add constraint ${quoted(name)} ${definition}`);
  }
  await setSequences(tx);
}

async function loadTable(tx: ISql, { read }: OpenBackup, table: TablePart): Promise<void> {
  const name = quoted(table.name);
  await tx.unsafe(`alter table ${name} disable trigger user`);
  const copy = `copy ${name} (${table.columns.map(quoted).join(', ')}) from stdin (format csv, header)`;
  await pipeline(Readable.from(read(table)), await tx.unsafe(copy).writable());
  await tx.unsafe(`alter table ${name} enable trigger user`);
  const [counted] = await tx.unsafe<{ rows: string }[]>(`select count(*) as rows from ${name}`);
  if (Number(counted?.rows) !== table.rows) throw new BackupProblem('damaged', { part: table.path });
}

/** A sequence that belongs to a column goes on after its highest value. */
async function setSequences(tx: ISql): Promise<void> {
  const owned = await tx<{ sequence: string; table: string; column: string }[]>`
    select s.oid::regclass::text as sequence, d.refobjid::regclass::text as table, a.attname as column
    from pg_class s
    join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
    join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
    where s.relkind = 'S' and s.relnamespace = 'public'::regnamespace`;
  for (const { sequence, table, column } of owned) {
    await tx.unsafe(
      `select setval('${sequence}', max(${quoted(column)})) from ${table} having max(${quoted(column)}) is not null`,
    );
  }
}
