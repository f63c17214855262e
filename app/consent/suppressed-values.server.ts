import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { textSet } from '~db/rows';
import { suppressions } from '~db/schema/consent';

/** True for a suppression of this number or address, also when only an HMAC of an erased person is left of it. */
export const isOnList = (workspaceId: SQLWrapper | string, value: SQLWrapper | string): SQL =>
  sql`${suppressions.value} in (${value}, erased_value(${workspaceId}::uuid, ${value}))`;

/** Any number of values as a set, each with what may stand for it on the list as `stored`. */
export const asStored = (workspaceId: string, values: readonly string[]): SQL =>
  sql`(select asked.value, form.stored from ${textSet(values)} asked
    cross join lateral (values (asked.value), (erased_value(${workspaceId}::uuid, asked.value))) form (stored))`;
