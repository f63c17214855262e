import { and, asc, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { moveStage } from '~/prospects/move-stage.server';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { stages } from '~db/schema/prospects';

/**
 * A former client can be won once more: the prospect returns to the first open stage and is called like any other.
 * The client stays among the former ones until the next yes.
 */
export function reopenProspect(
  db: Db,
  { clientId, actor, now }: { clientId: string; actor: MemberActor; now: Date },
): Promise<Result<{ prospectId: string }, 'not_found' | 'still_client'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const [client] = await tx
      .select({ prospectId: clients.prospectId, state: clients.state })
      .from(clients)
      .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)))
      .for('update');
    if (!client) return fail('not_found');
    if (client.state !== 'former') return fail('still_client');
    const [open] = await tx
      .select({ id: stages.id })
      .from(stages)
      .where(and(eq(stages.workspaceId, workspaceId), eq(stages.type, 'open')))
      .orderBy(asc(stages.position))
      .limit(1);
    const { prospectId } = client;
    if (open) {
      const moved = await moveStage(tx, { prospectId, stageId: open.id, actor, now });
      if (!moved.ok) return moved;
    }
    await recordEvent(tx, {
      action: 'client.reopened',
      subjectKind: 'client',
      subjectId: clientId,
      data: { prospectId },
      actor,
      at: now,
    });
    return ok({ prospectId });
  });
}
