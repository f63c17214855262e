import { and, eq, inArray } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { inboxes } from '~db/schema/inbox';
import { mailboxes } from '~db/schema/mail';

/** Forgets where her mail is read, and the password; what has come in stays. */
export function removeInbox(db: Db, { actor, now }: { actor: MemberActor; now: Date }) {
  const { workspaceId, memberId } = actor;
  return db.transaction(async (tx) => {
    const own = tx
      .select({ id: mailboxes.id })
      .from(mailboxes)
      .where(and(eq(mailboxes.workspaceId, workspaceId), eq(mailboxes.memberId, memberId)));
    const [removed] = await tx
      .delete(inboxes)
      .where(and(eq(inboxes.workspaceId, workspaceId), inArray(inboxes.mailboxId, own)))
      .returning({ mailboxId: inboxes.mailboxId });
    if (!removed) return fail('not_found');
    const { mailboxId: subjectId } = removed;
    await recordEvent(tx, { action: 'inbox.removed', subjectKind: 'mailbox', subjectId, actor, at: now });
    return ok(null);
  });
}
