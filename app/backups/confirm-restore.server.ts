import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { announceDeliveries } from '~/mail/plan-delivery.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { deliveries } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';
import { dueEnrolments, dueMessages, isHeldCopy } from './find-held-copy.server';

/**
 * Lets a restored copy send again. What has become due since its backup may have gone already: each such message and
 * each such sequence waits for her decision.
 */
export function confirmRestore(db: Db, { actor, now }: { actor: MemberActor; now: Date }): Promise<void> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const [confirmed] = await tx
      .update(workspaces)
      .set({ restoreConfirmedAt: now })
      .where(and(eq(workspaces.id, workspaceId), isHeldCopy))
      .returning({ restoredFrom: workspaces.restoredFrom });
    if (!confirmed) return;
    const messages = await tx
      .update(deliveries)
      .set({ state: 'held', reason: 'restored' })
      .where(dueMessages(workspaceId, now))
      .returning({ id: deliveries.id });
    const sequences = await tx
      .update(enrolments)
      .set({ state: 'paused', reason: 'restored', pausedUntil: null })
      .where(dueEnrolments(workspaceId, now))
      .returning({ id: enrolments.id });
    await recordEvent(tx, {
      action: 'restore.confirmed',
      subjectKind: 'workspace',
      subjectId: workspaceId,
      data: { messages: messages.length, sequences: sequences.length },
      actor,
      at: now,
    });
    await announceDeliveries(tx);
  });
}
