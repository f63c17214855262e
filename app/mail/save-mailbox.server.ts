import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { mailboxes } from '~db/schema/mail';
import { announceDeliveries } from './plan-delivery.server';
import type { MailboxFields } from './schema';

interface Saving {
  fields: MailboxFields;
  secrets: SecretBox;
  actor: MemberActor;
  now: Date;
}

/**
 * Creates or changes the member's mailbox. A stored password is used again only for the login it was given for:
 * with another server or user name it has to be typed anew. New settings end a pause that a failure had caused.
 */
export function saveMailbox(db: Db, { fields, secrets, actor, now }: Saving) {
  const { workspaceId, memberId } = actor;
  const { password, ...settings } = fields;
  return db.transaction(async (tx) => {
    const known = await findOwn(tx, actor);
    const id = known?.id ?? newId();
    const isSameLogin = known?.host === settings.host && known.username === settings.username;
    if (known?.encryptedPassword && settings.username && !password && !isSameLogin) {
      return fail('password_needed');
    }
    const encryptedPassword = sealed(password, secrets, id) ?? (isSameLogin ? known.encryptedPassword : null);
    const values = { ...settings, encryptedPassword: settings.username ? encryptedPassword : null };
    if (known) {
      const healthy = { state: 'active', pauseReason: null, probeAt: null, failuresInRow: 0 } as const;
      await tx
        .update(mailboxes)
        .set({ ...values, ...(known.pauseReason !== null && healthy) })
        .where(and(eq(mailboxes.workspaceId, workspaceId), eq(mailboxes.id, id)));
    } else {
      await tx.insert(mailboxes).values({ workspaceId, id, memberId, ...values, createdAt: now });
    }
    await recordEvent(tx, {
      action: 'mailbox.saved',
      subjectKind: 'mailbox',
      subjectId: id,
      data: { host: settings.host, port: settings.port, newPassword: Boolean(password) },
      actor,
      at: now,
    });
    await announceDeliveries(tx);
    return ok({ mailboxId: id });
  });
}

const sealed = (password: string | undefined, secrets: SecretBox, id: string) =>
  password ? secrets.seal(password, id) : null;

async function findOwn(tx: Db, { workspaceId, memberId }: MemberActor) {
  const [mailbox] = await tx
    .select()
    .from(mailboxes)
    .where(and(eq(mailboxes.workspaceId, workspaceId), eq(mailboxes.memberId, memberId)))
    .for('update');
  return mailbox;
}
