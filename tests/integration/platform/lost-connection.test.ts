import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { temporaryFolder } from '~tests/support/temporary-folder';
import { changeLibrary } from '../../../scripts/prepare/change-library.mjs';
import { LIBRARY_CHANGES } from '../../../scripts/prepare/library-changes.mjs';

/** As the system puts it, or postgres.js. */
const LOST = /CONNECTION_CLOSED|ECONNRESET/;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.sql`create table kept (what text)`;
});
afterAll(() => database.close());

/** The library as it is in the build. */
async function openLines(options: object): Promise<postgres.Sql> {
  const outfile = path.join(await temporaryFolder(), 'postgres.mjs');
  const stdin = { contents: `export { default } from 'postgres'`, resolveDir: process.cwd() };
  await build({
    stdin,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins: LIBRARY_CHANGES.map(changeLibrary),
  });
  const open = (await import(pathToFileURL(outfile).href)).default as typeof postgres;
  const sql = open(database.url, { max: 1, connect_timeout: 3, backoff: () => 0, ...options });
  onTestFinished(() => sql.end({ timeout: 0 }));
  return sql;
}

/** For `openLines`: connections that a test can cut by itself. */
async function openSocket(): Promise<Socket> {
  const { hostname, port } = new URL(database.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

/** Ends the server's side of the connection `sql` is on, and waits until that is known on ours. */
async function lose(sql: postgres.TransactionSql): Promise<void> {
  const [here] = await sql`select pg_backend_pid() as pid`;
  const asked = sql`select pg_sleep(60)`.execute();
  await Promise.all([
    expect(asked).rejects.toThrow(LOST),
    database.sql`select pg_terminate_backend(${here?.pid})`,
  ]);
}

/** What a transaction does that goes on after its connection was lost; it has failed by then. */
async function goOn<T>(sql: postgres.Sql, work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> {
  let working: Promise<T> | undefined;
  const transaction = sql.begin((tx) => {
    working = lose(tx).then(() => work(tx));
    return working;
  });
  await expect(transaction).rejects.toThrow(LOST);
  return working as Promise<T>;
}

test('a transaction whose connection was lost does nothing more, though it is open again', async () => {
  const sql = await openLines({});
  const work = async (tx: postgres.TransactionSql) => {
    await sql`select 1`.catch(() => undefined);
    await tx`insert into kept values ('half of it')`;
  };
  await expect(goOn(sql, work)).rejects.toThrow(LOST);
  expect(await database.sql`select * from kept`).toEqual([]);
});

test('what a lost transaction asks for while its connection is opened again keeps nobody from an answer', async () => {
  const sql = await openLines({});
  const answer = await goOn(sql, async (tx) => {
    const next = sql`select 2 as two`.execute();
    await wait(0);
    await tx`select 1`.catch(() => undefined);
    return next;
  });
  expect(answer).toEqual([{ two: 2 }]);
});

test('connections that are lost together are opened again at once, whatever was to be sent', async () => {
  const sockets: Socket[] = [];
  const socket = async () => {
    sockets.push(await openSocket());
    return sockets.at(-1);
  };
  const sql = await openLines({ max: 2, socket });
  await Promise.all([sql`select pg_sleep(0.1)`, sql`select pg_sleep(0.1)`]);
  const written = new Map(sockets.map((each) => [each, each.bytesWritten]));
  const again = sql`select pg_sleep(60)`.catch(() => sql`select 1`.catch(() => undefined));
  const isBusy = (each: Socket) => each.bytesWritten > (written.get(each) ?? 0);
  await expect.poll(() => sockets.some(isBusy)).toBe(true);
  // The last one is closed first.
  for (const each of sockets.sort((a, b) => Number(isBusy(a)) - Number(isBusy(b)))) each.destroy();
  await again;
  await Promise.all([sql`select 2`, sql`select 3`]);
});

test('why a connection was lost is told to whoever asked on it, and to nobody after', async () => {
  const sql = await openLines({});
  await sql.begin(lose).catch(() => undefined);
  expect(await sql`select 3 as three`).toEqual([{ three: 3 }]);
});

test('what is asked for between the fault of a connection and its end fails, and takes nobody’s answer', async () => {
  const sockets: Socket[] = [];
  const socket = async () => {
    sockets.push(await openSocket());
    return sockets.at(-1);
  };
  const sql = await openLines({ socket });
  await sql`select 1`;
  const asked = expect(sql`select pg_sleep(60)`).rejects.toThrow('cut');
  await expect.poll(() => sockets[0]?.writableLength).toBe(0);
  const fault = once(sockets[0] as Socket, 'error');
  sockets[0]?.destroy(new Error('cut'));
  await fault;
  await expect(sql`select 2`).rejects.toThrow('CONNECTION_CLOSED');
  await asked;
  expect(await Promise.all([sql`select 3 as n`, sql`select 4 as n`])).toEqual([[{ n: 3 }], [{ n: 4 }]]);
});

test('a connection that is lost while it asks for the types of the database fails its statement alone', async () => {
  const socket = async () => {
    const opened = await openSocket();
    const write = opened.write.bind(opened);
    opened.write = (bytes: Uint8Array, ...rest: never[]) => {
      if (Buffer.from(bytes).includes('typarray')) opened.destroy(new Error('cut'));
      return write(bytes, ...rest);
    };
    return opened;
  };
  const sql = await openLines({ socket });
  await expect(sql`select 1`.execute()).rejects.toThrow('cut');
});
