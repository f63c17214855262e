import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { members, type WeeklyGoals, workspaces } from '~db/schema/accounts';
import type { senderSchema, sendingSchema, workspaceSchema } from './settings-schema';

type WorkspaceChanges =
  | z.output<typeof workspaceSchema | typeof senderSchema | typeof sendingSchema>
  | { weeklyGoals: WeeklyGoals };

/**
 * Changes what holds for everybody in the workspace. Members who were in its time zone move along with it.
 */
export function updateWorkspace(
  db: Db,
  { changes, actor, now }: { changes: WorkspaceChanges; actor: MemberActor; now: Date },
): Promise<void> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    if ('timeZone' in changes) await moveMembers(tx, workspaceId, changes.timeZone);
    await tx.update(workspaces).set(changes).where(eq(workspaces.id, workspaceId));
    await recordEvent(tx, {
      action: 'workspace.changed',
      subjectKind: 'workspace',
      subjectId: workspaceId,
      data: { fields: Object.keys(changes) },
      actor,
      at: now,
    });
  });
}

async function moveMembers(tx: Db, workspaceId: string, timeZone: string): Promise<void> {
  const former = tx
    .select({ timeZone: workspaces.timeZone })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  await tx
    .update(members)
    .set({ timeZone })
    .where(and(eq(members.workspaceId, workspaceId), eq(members.timeZone, former)));
}
