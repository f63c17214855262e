import { and, eq, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { tasks } from '~db/schema/tasks';

/** Gives one member's open tasks to another. */
export async function handOverTasks(
  tx: Db,
  { from, to }: { from: MemberActor; to: MemberActor },
): Promise<void> {
  await tx
    .update(tasks)
    .set({ memberId: to.memberId })
    .where(
      and(
        eq(tasks.workspaceId, from.workspaceId),
        eq(tasks.memberId, from.memberId),
        isNull(tasks.doneAt),
        isNull(tasks.deletedAt),
      ),
    );
}
