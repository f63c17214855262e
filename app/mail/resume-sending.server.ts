import { eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { announceDeliveries } from './plan-delivery.server';

/** Lets a workspace send again, as after a backup was restored and somebody has looked at what would go. */
export function resumeSending(db: Db, { actor, now }: { actor: MemberActor; now: Date }): Promise<void> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    await tx.update(workspaces).set({ sendingPaused: false }).where(eq(workspaces.id, workspaceId));
    await recordEvent(tx, {
      action: 'sending.resumed',
      subjectKind: 'workspace',
      subjectId: workspaceId,
      actor,
      at: now,
    });
    await announceDeliveries(tx);
  });
}
