import { type SQL, sql } from 'drizzle-orm';
import type { Period } from './period';

/**
 * The week of a period that an instant lies in, counted from 0. Looked up among its Mondays: asking the calendar of a zone about
 * every single call took most of the time.
 */
export const weekOf = (instant: SQL, { mondays }: Period): SQL =>
  sql`width_bucket(${instant}, ${asArray(mondays)}::timestamptz[]) - 1`;

const asArray = (instants: Date[]) => `{${instants.map((instant) => instant.toISOString()).join()}}`;
