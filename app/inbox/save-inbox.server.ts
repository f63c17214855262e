import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { inboxes } from '~db/schema/inbox';
import { mailboxes } from '~db/schema/mail';
import type { InboxFields } from './schema';

interface Saving {
  fields: InboxFields;
  secrets: SecretBox;
  actor: MemberActor;
  now: Date;
}

/**
 * Creates or changes where the member's incoming mail is read. A stored password is used again only for the login it
 * was given for; without one the password of sending is used. Another login is another mailbox, read from the start.
 */
export function saveInbox(db: Db, { fields, secrets, actor, now }: Saving) {
  const { workspaceId } = actor;
  const { password, ...settings } = fields;
  return db.transaction(async (tx) => {
    const { mailbox, inbox } = await findOwn(tx, actor);
    if (!mailbox) return fail('mailboxNeeded');
    const id = inbox?.id ?? newId();
    const isSameLogin = inbox?.host === settings.host && inbox.username === settings.username;
    const kept = isSameLogin ? inbox.encryptedPassword : null;
    const encryptedPassword = password ? secrets.seal(password, id) : kept;
    if (!encryptedPassword && !mailbox.encryptedPassword) return fail('passwordNeeded');
    const values = { ...settings, encryptedPassword, problem: null, answer: null };
    const begin = isSameLogin ? {} : { uidValidity: null, lastUid: 0, readAt: null };
    await tx
      .insert(inboxes)
      .values({ workspaceId, id, mailboxId: mailbox.id, ...values, createdAt: now })
      .onConflictDoUpdate({ target: [inboxes.workspaceId, inboxes.mailboxId], set: { ...values, ...begin } });
    await recordEvent(tx, {
      action: 'inbox.saved',
      subjectKind: 'mailbox',
      subjectId: mailbox.id,
      data: { host: settings.host, port: settings.port, newPassword: Boolean(password) },
      actor,
      at: now,
    });
    return ok({ workspaceId, inboxId: id });
  });
}

async function findOwn(tx: Db, { workspaceId, memberId }: MemberActor) {
  const [mailbox] = await tx
    .select()
    .from(mailboxes)
    .where(and(eq(mailboxes.workspaceId, workspaceId), eq(mailboxes.memberId, memberId)))
    .for('update');
  if (!mailbox) return {};
  const [inbox] = await tx
    .select()
    .from(inboxes)
    .where(and(eq(inboxes.workspaceId, workspaceId), eq(inboxes.mailboxId, mailbox.id)));
  return { mailbox, inbox };
}
