import { type SQL, sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import postgres from 'postgres';
import type { Logger } from '~/platform/log.server';
import type { Db } from '~db/client';

/** A job's name and what it is given: ids, never whole records. */
export type JobPayload = Record<string, string | number | boolean | null>;

export interface Queue {
  /**
   * Puts a job into the queue as part of the transaction `tx`: it exists if and only if the change does.
   * While an equal job waits, nothing is added: what waits will see the newest state anyway.
   */
  send(tx: Db, name: string, payload: JobPayload, options?: { startAfter?: Date }): Promise<void>;
  /** Works on jobs of this name, one at a time in this process; throwing makes pg-boss retry. */
  work(name: string, handler: (payload: JobPayload, signal: AbortSignal) => Promise<void>): Promise<void>;
  /** Runs a job by cron (UTC); any number of processes may say so. */
  schedule(name: string, cron: string): Promise<void>;
  /** Takes no new jobs and waits at most 25 s for running ones. */
  stop(): Promise<void>;
}

/** `short`: of equal jobs (same singleton key) only one waits at a time. */
const QUEUE = {
  policy: 'short',
  retryLimit: 5,
  retryDelay: 5,
  retryBackoff: true,
  expireInHours: 6,
} as const;

/** Wakes the worker of a queue, which it names, when the transaction commits. */
const JOBS_CHANNEL = 'jobs';
/** Without a call it looks again after so long: for jobs of the clock, and those that are tried again. */
const LOOK_EVERY_S = 10;

/** Processes that start together must not make the queue's tables at once; any constant will do. */
const START_LOCK = 7_105_114_102;

/**
 * Starts pg-boss on the database at `url`. A web process only sends (`maintains: false`),
 * a worker also keeps the queue's tables and its clock.
 */
export async function startQueue(
  url: string,
  { log, names, maintains }: { log: Logger; names: readonly string[]; maintains: boolean },
): Promise<Queue> {
  // One connection: pg-boss sends its own BEGIN … COMMIT, which must not be spread over a pool.
  const client = postgres(url, { max: 1, onnotice: () => undefined, types: { json, jsonb } });
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: await client.unsafe(text, values?.map(orNull)) }) },
    supervise: maintains,
    schedule: maintains,
  });
  const ended = new AbortController();
  boss.on('stopped', () => ended.abort());
  boss.on('error', (error) => log.error({ err: error }, 'queue'));
  await client`select pg_advisory_lock(${START_LOCK})`;
  try {
    await boss.start();
    for (const name of names) {
      await boss.createQueue(name, { name, ...QUEUE });
    }
  } finally {
    await client`select pg_advisory_unlock(${START_LOCK})`;
  }

  const workers = new Map<string, string>();
  const wake = (name: string) => boss.notifyWorker(workers.get(name) ?? '');
  /** What was announced while there was no connection is looked for when there is one again. */
  const wakeAll = () => {
    for (const name of workers.keys()) wake(name);
  };
  let listening: Promise<unknown> | undefined;
  const listen = () => {
    listening ??= client.listen(JOBS_CHANNEL, wake, wakeAll);
    return listening;
  };

  return {
    async send(tx, name, payload, options = {}) {
      const singletonKey = JSON.stringify(payload);
      await boss.send(name, payload, { ...options, singletonKey, db: inTransaction(tx) });
      await tx.execute(sql`select pg_notify(${JOBS_CHANNEL}, ${name})`);
    },
    async work(name, handler) {
      await listen();
      const options = { pollingIntervalSeconds: LOOK_EVERY_S, batchSize: 1 };
      const id = await boss.work<JobPayload>(name, options, async ([job]) => {
        // There may be another one behind it.
        wake(name);
        if (job) await handler(job.data, ended.signal);
      });
      workers.set(name, id);
    },
    schedule: (name, cron) => boss.schedule(name, cron, {}),
    async stop() {
      await boss.stop({ graceful: true, wait: true, timeout: 25_000 });
      await client.end({ timeout: 5 });
    },
  };
}

/** pg-boss leaves out what it has no value for; postgres.js wants to be told. */
const orNull = (value: unknown) => (value === undefined ? null : value);

/** pg-boss hands over objects and ready-made JSON alike; only the first need encoding. */
const encodeJson = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const json = { to: 114, from: [114], serialize: encodeJson, parse: JSON.parse };
const jsonb = { to: 3802, from: [3802], serialize: encodeJson, parse: JSON.parse };

function inTransaction(tx: Db): PgBoss.Db {
  return {
    async executeSql(text, values) {
      return { rows: [...(await tx.execute(withParameters(text, values)))] };
    },
  };
}

/** Turns pg-boss's numbered placeholders into drizzle's. */
function withParameters(text: string, values: unknown[]): SQL {
  const parts = text.split(/\$(\d+)/);
  return sql.join(
    parts.map((part, index) =>
      index % 2 === 0 ? sql.raw(part) : sql`${encodeParameter(values[Number(part) - 1])}`,
    ),
  );
}

const encodeParameter = (value: unknown) =>
  value !== null && typeof value === 'object' && !(value instanceof Date)
    ? JSON.stringify(value)
    : (value ?? null);
