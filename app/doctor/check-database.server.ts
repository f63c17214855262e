import type { TFunction } from 'i18next';
import type { Sql } from 'postgres';
import { knownMigrations, lastMigration } from '~db/migrations';
import { attention, type Finding, fine } from './finding';

/** Beyond this, times of calls and messages get out of step. */
const MOST_SECONDS_APART = 5;

/** The database's version, whether its tables are those of this Anklang, and whether both clocks agree. */
export async function checkDatabase(t: TFunction, sql: Sql): Promise<Finding[]> {
  const asked = Date.now();
  const [row] = await sql<{ version: string; now: number; bytes: string }[]>`
    select current_setting('server_version') as version, extract(epoch from clock_timestamp())::float8 * 1000 as now,
      pg_database_size(current_database()) as bytes`;
  const ours = (asked + Date.now()) / 2;
  const seconds = Math.round(Math.abs((row?.now ?? ours) - ours) / 1_000);
  const version = row?.version ?? '';
  const size = (Number(row?.bytes) / 1_000_000).toFixed(0);
  return [
    fine('database', t('doctor.database.ok', { version, size })),
    await checkSchema(t, sql),
    seconds <= MOST_SECONDS_APART
      ? fine('clock', t('doctor.clock.ok'))
      : attention('clock', t('doctor.clock.apart', { count: seconds }), t('doctor.clock.advice')),
  ];
}

async function checkSchema(t: TFunction, sql: Sql): Promise<Finding> {
  const known = knownMigrations().map(({ folderMillis }) => folderMillis);
  const last = (await lastMigration(sql)) ?? 0;
  const count = known.filter((when) => when > last).length;
  if (last > Math.max(...known))
    return attention('schema', t('doctor.schema.newer'), t('doctor.schema.newerAdvice'));
  if (count > 0)
    return attention('schema', t('doctor.schema.pending', { count }), t('doctor.schema.pendingAdvice'));
  return fine('schema', t('doctor.schema.ok'));
}
