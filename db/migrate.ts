import { createDb } from './client';
import { StartProblem } from './embedded/start-problem';
import { applyMigrations, knownMigrations, lastMigration } from './migrations';

/** Two processes that start together must not migrate at once; any constant will do. */
const MIGRATION_LOCK = 7_105_114_101;

interface Options {
  /** Runs while the old state is still untouched, when there is data and something will change. Throwing keeps it. */
  beforeChange?: ((url: string) => Promise<void>) | undefined;
  folder?: string;
}

/**
 * Brings the database at `url` to the current schema. All that is pending is one transaction: a failed
 * migration leaves the old state. Waits for another process that is migrating.
 * @throws {StartProblem} when the database is of a newer version.
 */
export async function migrate(url: string, { beforeChange, folder }: Options = {}): Promise<void> {
  const { sql, close } = createDb(url, { connections: 1 });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const known = knownMigrations(folder);
    const last = await lastMigration(sql);
    if (last !== null && last > (known.at(-1)?.folderMillis ?? 0)) throw new StartProblem(NEWER);
    const pending = known.filter(({ folderMillis }) => folderMillis > (last ?? 0));
    if (pending.length === 0) return;
    if (last !== null) await beforeChange?.(url);
    await sql.begin((tx) => applyMigrations(tx, pending));
  } finally {
    await close();
  }
}

const NEWER =
  'This data was last used with a newer version of Anklang, and nothing was changed. ' +
  'Start that version again, or restore a backup that was made with this one.';
