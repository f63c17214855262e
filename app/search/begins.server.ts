import { type SQL, sql } from 'drizzle-orm';

/** SQL for a beginning, as a range: an index serves it whatever is known of the start when the query is planned. */
export const begins = (column: SQL, start: SQL): SQL =>
  sql`(${column} >= ${start} and ${column} < ${start} || ${'\uffff'})`;
