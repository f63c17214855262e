import { and, eq, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';

/** The questions after set-up were answered or skipped; they don't come up by themselves again. */
export async function finishWelcome(
  db: Db,
  { actor, now }: { actor: MemberActor; now: Date },
): Promise<void> {
  await db
    .update(workspaces)
    .set({ welcomedAt: now })
    .where(and(eq(workspaces.id, actor.workspaceId), isNull(workspaces.welcomedAt)));
}
