import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Db } from '~db/client';
import * as schema from '~db/schema/index';
import { TEST_SETTINGS } from './copy-database';

export interface Statement {
  query: string;
  params: unknown[];
}

/** What some work asks of the database: its reading statements in their order, with their values. */
export async function recordStatements(
  url: string,
  work: (db: Db) => Promise<unknown>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const client = postgres(url, { max: 1, onnotice: () => undefined, connection: TEST_SETTINGS });
  const logger = { logQuery: (query: string, params: unknown[]) => statements.push({ query, params }) };
  await work(drizzle(client, { schema, logger }));
  await client.end();
  return statements.filter(({ query }) => /^[\s(]*(select|with)/i.test(query));
}
