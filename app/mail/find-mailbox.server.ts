import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { mailboxes } from '~db/schema/mail';

export type MailboxRecord = NonNullable<Awaited<ReturnType<typeof findMailbox>>>;

/** The member's mailbox as her page shows it; whether a password is stored, never the password. */
export async function findMailbox(db: Db, { workspaceId, memberId }: MemberActor) {
  const [mailbox] = await db
    .select()
    .from(mailboxes)
    .where(and(eq(mailboxes.workspaceId, workspaceId), eq(mailboxes.memberId, memberId)));
  if (!mailbox) return null;
  const { encryptedPassword, ...shown } = mailbox;
  return { ...shown, hasPassword: encryptedPassword !== null };
}
