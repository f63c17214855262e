import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { callbacks } from '~db/schema/calls';

/** Gives one member's open callbacks to another: what was promised is kept by somebody. */
export async function handOverCallbacks(
  tx: Db,
  { from, to }: { from: MemberActor; to: MemberActor },
): Promise<void> {
  await tx
    .update(callbacks)
    .set({ memberId: to.memberId })
    .where(
      and(
        eq(callbacks.workspaceId, from.workspaceId),
        eq(callbacks.memberId, from.memberId),
        eq(callbacks.state, 'open'),
      ),
    );
}
