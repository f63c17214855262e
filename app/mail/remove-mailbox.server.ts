import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { mailboxes } from '~db/schema/mail';
import { announceDeliveries } from './plan-delivery.server';

/** Forgets the mailbox and its password; from now on messages stay in the outbox. */
export function removeMailbox(db: Db, { actor, now }: { actor: MemberActor; now: Date }) {
  return db.transaction(async (tx) => {
    const [removed] = await tx
      .delete(mailboxes)
      .where(and(eq(mailboxes.workspaceId, actor.workspaceId), eq(mailboxes.memberId, actor.memberId)))
      .returning({ id: mailboxes.id });
    if (!removed) return fail('not_found');
    await recordEvent(tx, {
      action: 'mailbox.removed',
      subjectKind: 'mailbox',
      subjectId: removed.id,
      actor,
      at: now,
    });
    await announceDeliveries(tx);
    return ok(null);
  });
}
