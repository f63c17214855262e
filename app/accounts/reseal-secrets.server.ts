import { and, eq, isNotNull } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { secondFactors } from '~db/schema/access';
import { inboxes } from '~db/schema/inbox';
import { deliveries, mailboxes } from '~db/schema/mail';
import { webhooks } from '~db/schema/webhooks';

type Keeper = PgTable & { workspaceId: PgColumn; id: PgColumn };

/** Every column that holds something sealed, bound to the id of its row. */
const SEALED: { table: Keeper; column: PgColumn; name: string }[] = [
  { table: mailboxes, column: mailboxes.encryptedPassword, name: 'encryptedPassword' },
  { table: inboxes, column: inboxes.encryptedPassword, name: 'encryptedPassword' },
  { table: deliveries, column: deliveries.sealedTokens, name: 'sealedTokens' },
  { table: secondFactors, column: secondFactors.encryptedSeed, name: 'encryptedSeed' },
  { table: webhooks, column: webhooks.sealedSecret, name: 'sealedSecret' },
];

/**
 * Seals everything anew with the newest key; tells how many secrets there were. Rows that somebody changes meanwhile
 * are left as they then are: they are sealed already with a key that still opens.
 */
export async function resealSecrets(db: Db, secrets: SecretBox): Promise<number> {
  let count = 0;
  for (const { table, column, name } of SEALED) {
    const rows = await db
      .select({ workspaceId: table.workspaceId, id: table.id, sealed: column })
      .from(table as PgTable)
      .where(isNotNull(column));
    for (const row of rows) {
      const { workspaceId, id, sealed } = row as Record<'workspaceId' | 'id' | 'sealed', string>;
      await db
        .update(table)
        .set({ [name]: secrets.seal(secrets.open(sealed, id), id) })
        .where(and(eq(table.workspaceId, workspaceId), eq(table.id, id), eq(column, sealed)));
      count += 1;
    }
  }
  return count;
}
