import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { suppressions } from '~db/schema/consent';
import { asStored } from './suppressed-values.server';

interface Contact {
  workspaceId: string;
  channel: 'email' | 'phone';
  /** Lower-case e-mail address or E.164 number. */
  value: string;
}

/** True for a number or address that nobody in the workspace may contact, an erased person's too. */
export async function isSuppressed(db: Db, { value, ...where }: Contact): Promise<boolean> {
  return (await findSuppressed(db, { ...where, values: [value] })).has(value);
}

/** Those of these numbers or addresses that nobody in the workspace may contact. */
export async function findSuppressed(
  db: Db,
  { workspaceId, channel, values }: Omit<Contact, 'value'> & { values: string[] },
): Promise<Set<string>> {
  const rows = await db
    .select({ value: sql<string>`asked.value` })
    .from(sql`${asStored(workspaceId, values)} asked`)
    .innerJoin(
      suppressions,
      and(
        eq(suppressions.workspaceId, workspaceId),
        eq(suppressions.channel, channel),
        sql`${suppressions.value} = asked.stored`,
      ),
    );
  return new Set(rows.map(({ value }) => value));
}
