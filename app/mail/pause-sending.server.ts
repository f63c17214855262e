import { eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';

/** Stops all mail of a workspace: what is on its way at this moment arrives, everything else waits. */
export function pauseSending(db: Db, { actor, now }: { actor: MemberActor; now: Date }): Promise<void> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    await tx.update(workspaces).set({ sendingPaused: true }).where(eq(workspaces.id, workspaceId));
    await recordEvent(tx, {
      action: 'sending.paused',
      subjectKind: 'workspace',
      subjectId: workspaceId,
      actor,
      at: now,
    });
  });
}
