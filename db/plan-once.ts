import { sql } from 'drizzle-orm';
import type { Db } from './client';

/**
 * What is asked in this transaction is planned once for each connection, whatever its values: for statements that look a
 * few rows up by their keys, for which planning takes longer than executing.
 */
export const planOnce = (tx: Db) => tx.execute(sql`set local plan_cache_mode = force_generic_plan`);
