import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { suppressions } from '~db/schema/consent';
import { isOnList } from './suppressed-values.server';

interface Contact {
  workspaceId: string;
  channel: 'email' | 'phone';
  /** Lower-case e-mail address or E.164 number. */
  value: string;
}

/** True for a number or address that nobody in the workspace may contact, an erased person's too. */
export async function isSuppressed(db: Db, { workspaceId, channel, value }: Contact): Promise<boolean> {
  const rows = await db
    .select({ id: suppressions.id })
    .from(suppressions)
    .where(
      and(
        eq(suppressions.workspaceId, workspaceId),
        eq(suppressions.channel, channel),
        isOnList(workspaceId, value),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
