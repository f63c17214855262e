import path from 'node:path';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import type { ISql } from 'postgres';

/** Where drizzle-kit writes them; the product is started in its own folder. */
const FOLDER = path.join(process.cwd(), 'db/migrations');

/** A connection, or a transaction in which all or nothing of what is pending happens. */
type Connection = ISql;

/** The migrations of this version of Anklang, oldest first; `folderMillis` is what tells them apart. */
export const knownMigrations = (migrationsFolder = FOLDER): MigrationMeta[] =>
  readMigrationFiles({ migrationsFolder });

/** The newest migration a database has been through; null for one that was never migrated. */
export async function lastMigration(sql: Connection): Promise<number | null> {
  const [ledger] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!ledger?.name) return null;
  const [row] = await sql`select max(created_at)::float8 as last from drizzle.__drizzle_migrations`;
  return row?.last ?? null;
}

/** Applies these migrations and notes each in drizzle's own ledger. */
export async function applyMigrations(tx: Connection, migrations: MigrationMeta[]): Promise<void> {
  await tx.unsafe(`create schema if not exists drizzle`);
  await tx.unsafe(
    `create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
  );
  for (const { sql: statements, hash, folderMillis } of migrations) {
    for (const statement of statements) await tx.unsafe(statement);
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`;
  }
}
