import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';

/** One at a time plans the messages of a member: no two get the same minute, and no day more than its cap. */
export const lockSender = (tx: Db, memberId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`advance:${memberId}`}, 0))`);
