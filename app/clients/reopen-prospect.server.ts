import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { firstStage } from '~/prospects/first-stage.server';
import { moveStage } from '~/prospects/move-stage.server';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { isProspectAgain } from './is-prospect-again.server';

interface Reopening {
  clientId: string;
  actor: MemberActor;
  now: Date;
}

/**
 * A former client can be won once more: the prospect returns to the first open stage and is called like any other, as
 * if for the first time; one that has returned already stays where it is. The client stays among the former ones until
 * the next yes.
 */
export function reopenProspect(
  db: Db,
  { clientId, actor, now }: Reopening,
): Promise<Result<{ prospectId: string }, 'not_found' | 'still_client'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const [client] = await tx
      .select({ prospectId: clients.prospectId, state: clients.state, isProspectAgain })
      .from(clients)
      .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)))
      .for('update');
    if (!client) return fail('not_found');
    if (client.state !== 'former') return fail('still_client');
    const { prospectId } = client;
    if (client.isProspectAgain) return ok({ prospectId });
    const stageId = await firstStage(tx, workspaceId);
    const moved = await moveStage(tx, { prospectId, stageId, actor, now });
    if (!moved.ok) return moved;
    await tx
      .update(prospects)
      .set({ attempts: 0, nextAttemptAt: now })
      .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
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
