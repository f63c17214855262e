import { sql } from 'drizzle-orm';
import type { Db } from './client';

/** `transaction_timeout` is there from PostgreSQL 17 on; an older one notices only who stops between two statements. */
const LIMIT = sql.raw(`
  select set_config(name, '15s', true)
  from unnest('{transaction_timeout,idle_in_transaction_session_timeout}'::text[]) name
  where current_setting(name, true) is not null`);

/** Others wait at most so long for what this transaction has locked, should its process stop in the middle. */
export const limitTransaction = (tx: Db) => tx.execute(LIMIT);
