import { and, eq, sql } from 'drizzle-orm';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { members } from '~db/schema/accounts';
import { deliveries, mailboxes } from '~db/schema/mail';
import { mailRefusal } from './mail-refusal.server';

interface NewDelivery {
  workspaceId: string;
  prospectId: string;
  memberId: string;
  enrolmentId: string;
  stepId: string;
  toAddress: string;
  dueAt: Date;
  /** She set its time by hand. */
  rescheduled: boolean;
  needsApproval: boolean;
  now: Date;
}

/** Wakes the delivery loops when the transaction commits. */
export const DELIVERIES_CHANNEL = 'deliveries';

export const announceDeliveries = (tx: Db) => tx.execute(sql`select pg_notify(${DELIVERIES_CHANNEL}, '')`);

/**
 * Puts the message of a step into the outbox: to be sent, to be approved, or blocked with the reason. A step that has
 * its message already gets no second one. Its text is written when it goes.
 */
export async function planDelivery(tx: Db, input: NewDelivery): Promise<void> {
  const { workspaceId, needsApproval, now, ...delivery } = input;
  const { prospectId, memberId, toAddress: address } = delivery;
  const reason = await mailRefusal(tx, { workspaceId, address });
  const state = reason ? 'blocked' : needsApproval ? 'awaiting_approval' : 'queued';
  const id = newId();
  const planned = await tx
    .insert(deliveries)
    .values({
      ...delivery,
      workspaceId,
      id,
      state,
      reason,
      messageId: `<${id}@${await senderDomain(tx, workspaceId, memberId)}>`,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: deliveries.id });
  if (planned.length === 0) return;
  await recordActivity(tx, {
    prospectId,
    kind: 'mail_queued',
    data: { deliveryId: id, state, reason },
    actor: { workspaceId, memberId: null },
    at: now,
  });
  if (state === 'queued') await announceDeliveries(tx);
}

/** The right side of a Message-ID is a domain of the sender (RFC 5322, section 3.6.4). */
export async function senderDomain(tx: Db, workspaceId: string, memberId: string): Promise<string> {
  const [member] = await tx
    .select({ email: members.email, address: mailboxes.address })
    .from(members)
    .leftJoin(
      mailboxes,
      and(eq(mailboxes.workspaceId, members.workspaceId), eq(mailboxes.memberId, members.id)),
    )
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
  const address = member?.address ?? member?.email ?? '';
  return address.slice(address.lastIndexOf('@') + 1);
}
