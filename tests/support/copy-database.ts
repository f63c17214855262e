import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { erasureSettings } from '~/platform/erasure-key.server';
import { createDb, type DatabaseClient } from '~db/client';
import { migrate } from '~db/migrate';

/** As an installation would have them; which key it is doesn't matter. */
export const TEST_SETTINGS = erasureSettings(Buffer.alloc(32, 1));

/** The migrated database that each database of a test or a bench is a copy of. */
const TEMPLATE = 'template';

export interface DatabaseCopy extends DatabaseClient {
  url: string;
}

/** Makes the database that `copyDatabase` copies. */
export async function createTemplate(serverUrl: string): Promise<void> {
  await withServer(serverUrl, (sql) => sql`create database ${sql(TEMPLATE)}`);
  await migrate(withDatabase(serverUrl, TEMPLATE));
}

/** An empty, migrated database of its own; closing it removes it. */
export const copyDatabase = (serverUrl: string) => makeDatabase(serverUrl, TEMPLATE);

/** A database in which there is nothing at all. */
export const bareDatabase = (serverUrl: string) => makeDatabase(serverUrl, 'template1');

async function makeDatabase(serverUrl: string, template: string): Promise<DatabaseCopy> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withServer(serverUrl, (sql) => sql`create database ${sql(name)} template ${sql(template)}`);
  const url = withDatabase(serverUrl, name);
  const client = createDb(url, { settings: TEST_SETTINGS });
  return {
    ...client,
    url,
    close: async () => {
      await client.close();
      await withServer(serverUrl, (sql) => sql`drop database ${sql(name)} with (force)`);
    },
  };
}

/** The address of another database of the same server. */
const withDatabase = (url: string, database: string) =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href;

async function withServer(url: string, work: (sql: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
