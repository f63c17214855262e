import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { mailboxes } from '~db/schema/mail';
import { announceDeliveries } from './plan-delivery.server';

/** Sends again what is due, whoever had paused the mailbox. */
export function resumeMailbox(db: Db, { actor }: { actor: MemberActor }) {
  return db.transaction(async (tx) => {
    const resumed = await tx
      .update(mailboxes)
      .set({ state: 'active', pauseReason: null, probeAt: null, failuresInRow: 0 })
      .where(and(eq(mailboxes.workspaceId, actor.workspaceId), eq(mailboxes.memberId, actor.memberId)))
      .returning({ id: mailboxes.id });
    if (resumed.length === 0) return fail('not_found');
    await announceDeliveries(tx);
    return ok(null);
  });
}
