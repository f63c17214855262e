import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Sql } from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import { backUpBeforeUpgrade } from '~/backups/before-upgrade.server';
import { restoreBackup } from '~/backups/restore-backup.server';
import { newId } from '~db/columns';
import { migrate } from '~db/migrate';
import { applyMigrations, knownMigrations, lastMigration } from '~db/migrations';
import { createBareDatabase, type TestDatabase } from '~tests/support/database';
import { type AddedRow, fillTables } from '~tests/support/fill-tables';
import { temporaryFolder } from '~tests/support/temporary-folder';

const known = knownMigrations();
const newest = known.at(-1)?.folderMillis ?? 0;

async function bareDatabase(): Promise<TestDatabase> {
  const database = await createBareDatabase();
  onTestFinished(database.close);
  return database;
}

/** What a column that must have a value gets, by its type. */
const VALUES: Record<string, string | number | boolean> = {
  text: 'Wert',
  integer: 1,
  bigint: 1,
  boolean: false,
  jsonb: '{}',
  'timestamp with time zone': '2026-01-01T00:00:00Z',
};

/** A row with nothing but what its table demands at this moment. */
async function insertRow(sql: Sql, table: string, given: Record<string, string>): Promise<void> {
  const columns = await sql<{ name: string; type: string }[]>`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_nullable = 'NO' and column_default is null`;
  const row = Object.fromEntries(
    columns.map(({ name, type }) => [name, given[name] ?? VALUES[type] ?? newId()]),
  );
  await sql`insert into ${sql(table)} ${sql({ ...row, ...given })}`;
}

/** The first schema, with somebody's first prospect in it. */
async function firstRelease(): Promise<TestDatabase> {
  const database = await bareDatabase();
  await database.sql.begin((tx) => applyMigrations(tx, known.slice(0, 1)));
  const [workspace_id, stage_id, company_id] = [newId(), newId(), newId()];
  await insertRow(database.sql, 'workspaces', { id: workspace_id, name: 'Büro Sonnentau' });
  await insertRow(database.sql, 'members', {
    workspace_id,
    id: newId(),
    email: 't@anklang.example',
    role: 'owner',
  });
  await insertRow(database.sql, 'stages', { workspace_id, id: stage_id, type: 'open' });
  await insertRow(database.sql, 'companies', { workspace_id, id: company_id, name: 'Müller & Söhne' });
  await insertRow(database.sql, 'prospects', {
    workspace_id,
    id: newId(),
    stage_id,
    company_id,
    last_name: 'Weiß',
  });
  return database;
}

const names = (sql: Sql) => sql`
  select w.name as workspace, c.name as company, p.last_name from prospects p
  join workspaces w on w.id = p.workspace_id join companies c on c.id = p.company_id`;
const FILLED = [{ workspace: 'Büro Sonnentau', company: 'Müller & Söhne', last_name: 'Weiß' }];

test('every migration is newer than the one before, so that none is passed over', () => {
  const times = known.map(({ folderMillis }) => folderMillis);
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
});

/** What an older schema had and a newer one has elsewhere or not at all. */
const GONE = [
  'companies.best_time', // stands with the gatekeeper
  'companies.gatekeeper_name', // is a gatekeeper of her own
  'import_mappings.mapping', // is in `fields`
  'imports.list_id', // the list is found by its name
];
/** Rows that live for as long as one call. */
const SHORT_LIVED = ['prospect_leases'];
/** Columns that a migration works out anew. */
const WORKED_OUT = ['audit_events.hash'];

/** What is missing of rows that were added before, or differs, as table and column. */
async function findLost(sql: Sql, rows: AddedRow[]): Promise<string[]> {
  const lost = new Set<string>();
  for (const { table, key, row } of rows) {
    const where = Object.entries(key).map(([name, value]) => sql`and ${sql(name)} = ${value as string}`);
    const [found] = await sql`select to_jsonb(t) as row from ${sql(table)} t where true ${where}`;
    if (!found) lost.add(table);
    else {
      for (const [column, value] of Object.entries(row))
        if (!isDeepStrictEqual(found.row[column], value)) lost.add(`${table}.${column}`);
    }
  }
  return [...lost].sort();
}

test('what every schema held in its tables goes through all schemas since, and nothing of it is lost', async () => {
  const { sql } = await bareDatabase();
  const rows: AddedRow[] = [];
  for (const migration of known) {
    await sql.begin((tx) => applyMigrations(tx, [migration]));
    rows.push(...(await fillTables(sql)));
  }
  expect(await lastMigration(sql)).toBe(newest);
  expect(rows.length).toBeGreaterThan(50 * known.length);
  expect(await findLost(sql, rows)).toEqual([...GONE, ...SHORT_LIVED, ...WORKED_OUT].sort());

  const names = rows.flatMap(({ row }) => row.gatekeeper_name ?? []);
  expect(names.length).toBeGreaterThan(0);
  const [kept] =
    await sql`select count(*)::int as count from gatekeepers where name = any(${names as string[]})`;
  expect(kept?.count).toBe(names.length);
});

test('an update that fails leaves the old state, with a backup of it', async () => {
  const { sql, url } = await firstRelease();
  const folder = path.join(await temporaryFolder(), 'migrations');
  await cp('db/migrations', folder, { recursive: true });
  const journal = JSON.parse(await readFile(path.join(folder, 'meta/_journal.json'), 'utf8'));
  const broken = { idx: known.length, version: '7', when: newest + 1, tag: 'broken', breakpoints: true };
  journal.entries.push(broken);
  await writeFile(path.join(folder, 'meta/_journal.json'), JSON.stringify(journal));
  await writeFile(
    path.join(folder, 'broken.sql'),
    'alter table prospects drop column last_name;--> statement-breakpoint\nselect 1 / 0',
  );
  const dataDir = await temporaryFolder();
  const before = await lastMigration(sql);
  const failing = migrate(url, { folder, beforeChange: backUpBeforeUpgrade(dataDir) });
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  expect(await lastMigration(sql)).toBe(before);
  expect(await names(sql)).toEqual(FILLED);

  const [backup = ''] = (await readdir(path.join(dataDir, 'backups'))).filter((name) =>
    name.endsWith('-upgrade.zip'),
  );
  const target = await bareDatabase();
  await restoreBackup({
    file: path.join(dataDir, 'backups', backup),
    dataDir: await temporaryFolder(),
    openDatabase: async () => ({ url: target.url, close: async () => undefined }),
    key: path.join(dataDir, 'secret.key'),
    now: new Date(),
  });
  expect(await names(target.sql)).toEqual(FILLED);
  expect(await lastMigration(target.sql)).toBe(newest);
});

test('data of a newer version is left alone by an older one', async () => {
  const { sql, url } = await firstRelease();
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', ${newest + 1})`;
  await expect(migrate(url)).rejects.toThrow(/newer version/);
  expect(await names(sql)).toEqual(FILLED);
});
