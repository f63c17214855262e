import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { agreements, clients } from '~db/schema/clients';
import type { StoredState } from './agreement-state';

interface Change {
  agreementId: string;
  /** States it may be in; in any other one the change comes too late. */
  from: StoredState[];
  set: Partial<typeof agreements.$inferInsert> & { state: StoredState };
  actor: Actor;
  now: Date;
}

/** Whose agreement it is. */
interface Changed {
  clientId: string;
  client: string;
  prospectId: string;
  reminderTaskId: string | null;
}

/** Takes an agreement to its next state and tells of it: in the timeline of the client, and in the audit trail. */
export function changeAgreement(
  db: Db,
  { agreementId, from, set, actor, now }: Change,
): Promise<Result<Changed, 'not_found' | 'stale'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const [agreement] = await tx
      .select({
        state: agreements.state,
        clientId: clients.id,
        client: clients.name,
        prospectId: clients.prospectId,
        reminderTaskId: agreements.reminderTaskId,
      })
      .from(agreements)
      .innerJoin(
        clients,
        and(eq(clients.workspaceId, agreements.workspaceId), eq(clients.id, agreements.clientId)),
      )
      .where(and(eq(agreements.workspaceId, workspaceId), eq(agreements.id, agreementId)))
      .for('update', { of: agreements });
    if (!agreement) return fail('not_found');
    if (!from.includes(agreement.state)) return fail('stale');
    await tx
      .update(agreements)
      .set(set)
      .where(and(eq(agreements.workspaceId, workspaceId), eq(agreements.id, agreementId)));
    const { clientId, client, prospectId, reminderTaskId } = agreement;
    const data = { agreementId, state: set.state };
    await recordActivity(tx, { prospectId, kind: 'agreement', data, actor, at: now });
    await recordEvent(tx, {
      action: `agreement.${set.state}`,
      subjectKind: 'agreement',
      subjectId: agreementId,
      actor,
      at: now,
    });
    return ok({ clientId, client, prospectId, reminderTaskId });
  });
}
