import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from './schema/index';

type Schema = typeof schema;

/** The database or an open transaction: a verb takes either and opens its own (nested) transaction. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

export interface DatabaseClient {
  db: Db;
  sql: postgres.Sql;
  /** Connects at once as often as it may: under load a process finds no time to. */
  connect(): Promise<void>;
  /** Waits for running queries, then closes all connections. */
  close(): Promise<void>;
}

/** Seconds until the next try to connect: a server that was away is found again within one. */
const backoff = (tries: number) => Math.min(3 ** tries / 100, 1);

interface ClientOptions {
  connections?: number;
  /** What every connection brings along, by the name PostgreSQL knows it by. */
  settings?: Record<string, string>;
}

/**
 * Drizzle sends statements unprepared, and postgres.js then asks the server for the types of their parameters first: one more
 * round trip each. Prepared, they are asked about once for each connection.
 */
function prepared<Client extends postgres.Sql | postgres.TransactionSql>(
  client: Client,
  keepsPlans = false,
): Client {
  type Work = (inner: postgres.TransactionSql) => unknown;
  const { unsafe, begin, savepoint } = client as postgres.Sql & postgres.TransactionSql;
  const own = {
    unsafe: (query: string, parameters: never[] = [], options = {}) =>
      unsafe(query, parameters, { ...options, prepare: parameters.length > 0 }),
    begin: (work: Work) =>
      begin((inner) => {
        if (!keepsPlans) keepPlans(inner);
        return work(prepared(inner));
      }),
    savepoint: (work: Work) => savepoint((inner) => work(prepared(inner))),
  };
  return new Proxy(client, { get: (target, key) => Reflect.get(key in own ? own : target, key) });
}

/**
 * What writes looks rows up by their keys, and so do PostgreSQL's own checks of foreign keys: planning each of these anew took
 * more than half of an import. Sent along with the first statement, not waited for; if it fails, so does the next one.
 */
function keepPlans(transaction: postgres.TransactionSql): void {
  transaction`set local plan_cache_mode = auto`.catch(() => undefined);
}

/** Opens a pool of at most `connections` connections; nothing is connected before the first query. */
export function createDb(
  url: string,
  { connections = 10, settings = {} }: ClientOptions = {},
): DatabaseClient {
  const sql = postgres(url, {
    max: connections,
    onnotice: () => undefined,
    connect_timeout: 3,
    backoff,
    // Workspaces differ in size: no plan made for one of them serves all.
    connection: { plan_cache_mode: 'force_custom_plan', ...settings },
  });
  return toClient(sql, connections);
}

function toClient(sql: postgres.Sql, connections: number, { keepsPlans = false } = {}): DatabaseClient {
  const connect = async () => {
    await Promise.all(Array.from({ length: connections }, () => sql`select 1`));
  };
  const db = drizzle(prepared(sql, keepsPlans), { schema });
  return { db, sql, connect, close: () => sql.end({ timeout: 5 }) };
}

/**
 * Opens one more connection to the same database, which brings along what those of `db` do, for statements that look
 * rows up by their keys and nothing else: each is planned once, whatever its values. What is asked without waiting for
 * the answer before is answered in this order.
 */
export function openKeyed(db: Db): DatabaseClient {
  const { options } = (db as unknown as { $client: postgres.Sql }).$client;
  const connection = { ...options.connection, plan_cache_mode: 'force_generic_plan' };
  const sql = postgres({ ...options, max: 1, connection } as never);
  return toClient(sql, 1, { keepsPlans: true });
}
