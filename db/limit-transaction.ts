import { sql } from 'drizzle-orm';
import type { Db } from './client';

/** `transaction_timeout` is there from PostgreSQL 17 on; an older one notices only who stops between two statements. */
const LIMIT = sql.raw(`
  select set_config(name, '15s', true) from pg_settings
  where name in ('transaction_timeout', 'idle_in_transaction_session_timeout')`);

/** Others wait at most so long for what this transaction has locked, should its process stop in the middle. */
export const limitTransaction = (tx: Db) => tx.execute(LIMIT);
