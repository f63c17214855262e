import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { recordActivity } from './record-activity.server';

interface Deletion {
  prospectId: string;
  /** False puts it back, as undo does. */
  deleted: boolean;
  actor: Actor;
  now: Date;
}

/**
 * Deletes a prospect or puts it back; a second click changes nothing. Deleted, it stands in no list, nobody calls it,
 * and its sequence is over for good, so that nothing is sent. A client stays (`is_client`).
 */
export function deleteProspect(
  db: Db,
  { prospectId, deleted, actor, now }: Deletion,
): Promise<Result<null, 'not_found' | 'is_client'>> {
  const own = and(eq(prospects.workspaceId, actor.workspaceId), eq(prospects.id, prospectId));
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const asClient = and(eq(clients.workspaceId, workspaceId), eq(clients.prospectId, prospectId));
    if (deleted && (await tx.$count(clients, asClient)) > 0) return fail('is_client');
    const changed = await tx
      .update(prospects)
      .set({ deletedAt: deleted ? now : null, version: sql`${prospects.version} + 1`, updatedAt: now })
      .where(and(own, deleted ? isNull(prospects.deletedAt) : isNotNull(prospects.deletedAt)))
      .returning({ id: prospects.id });
    if (changed.length === 0) return (await tx.$count(prospects, own)) > 0 ? ok(null) : fail('not_found');
    if (deleted) {
      const ending = { prospectId, state: 'exited_manual', reason: 'deleted', actor, now } as const;
      await endEnrolments(tx, ending);
    }
    await recordActivity(tx, { prospectId, kind: deleted ? 'deleted' : 'restored', actor, at: now });
    const action = deleted ? 'prospect.deleted' : 'prospect.restored';
    const subject = { subjectKind: 'prospect', subjectId: prospectId };
    await recordEvent(tx, { action, ...subject, actor, at: now });
    return ok(null);
  });
}
