import { and, eq, inArray, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { moveStage } from '~/prospects/move-stage.server';
import type { Db } from '~db/client';
import { activities } from '~db/schema/activities';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { tasks } from '~db/schema/tasks';
import { canUndoConversion } from './can-undo-conversion.server';
import type { ConvertedData } from './convert-prospect.server';

/**
 * Takes a conversion back: the client goes with all that came with it, the prospect returns to stage, legal basis and
 * next call of before. What ended with the conversion stays ended. After a day, or when something was added, it is `too_late`.
 */
export function undoConversion(
  db: Db,
  { clientId, actor, now }: { clientId: string; actor: MemberActor; now: Date },
): Promise<Result<{ prospectId: string }, 'not_found' | 'too_late'>> {
  const { workspaceId } = actor;
  const client = and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId));
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ prospectId: clients.prospectId })
      .from(clients)
      .where(client)
      .for('update');
    if (!found) return fail('not_found');
    if (!(await canUndoConversion(tx, workspaceId, { clientId, now }))) return fail('too_late');
    const { prospectId } = found;
    await forgetFirstTasks(tx, { workspaceId, clientId, prospectId });
    await tx.delete(clients).where(client);
    await restoreProspect(tx, { prospectId, clientId, actor, now });
    await recordEvent(tx, {
      action: 'prospect.conversion_undone',
      subjectKind: 'client',
      subjectId: clientId,
      data: { prospectId },
      actor,
      at: now,
    });
    return ok({ prospectId });
  });
}

/** The tasks go with the client; their lines in the timeline would lead nowhere. */
async function forgetFirstTasks(
  tx: Db,
  { workspaceId, clientId, prospectId }: { workspaceId: string; clientId: string; prospectId: string },
): Promise<void> {
  const own = await tx
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.workspaceId, workspaceId), eq(tasks.clientId, clientId)));
  if (own.length === 0) return;
  await tx.delete(activities).where(
    and(
      eq(activities.workspaceId, workspaceId),
      eq(activities.prospectId, prospectId),
      eq(activities.kind, 'task_added'),
      inArray(
        sql`${activities.data} ->> 'taskId'`,
        own.map(({ id }) => id),
      ),
    ),
  );
}

interface Restoring {
  prospectId: string;
  clientId: string;
  actor: MemberActor;
  now: Date;
}

async function restoreProspect(tx: Db, { prospectId, clientId, actor, now }: Restoring): Promise<void> {
  const { workspaceId } = actor;
  const [line] = await tx
    .delete(activities)
    .where(
      and(
        eq(activities.workspaceId, workspaceId),
        eq(activities.prospectId, prospectId),
        eq(activities.kind, 'converted'),
        sql`${activities.data} ->> 'clientId' = ${clientId}`,
      ),
    )
    .returning({ data: activities.data });
  if (!line) return;
  const { fromStageId, legalBasis, nextAttemptAt } = (line.data as ConvertedData).before;
  const callAgainAt = nextAttemptAt === null ? null : new Date(nextAttemptAt);
  await tx
    .update(prospects)
    .set({ legalBasis, nextAttemptAt: callAgainAt, updatedAt: now, version: sql`${prospects.version} + 1` })
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  if (fromStageId) await moveStage(tx, { prospectId, stageId: fromStageId, actor, now });
}
