import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { gatekeepers } from '~db/schema/records';

interface Deletion {
  gatekeeperId: string;
  /** False puts it back, as undo does. */
  deleted: boolean;
  actor: Actor;
  now: Date;
}

/** Forgets somebody at the front desk, or puts the note back. */
export function deleteGatekeeper(
  db: Db,
  { gatekeeperId, deleted, actor, now }: Deletion,
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const changed = await tx
      .update(gatekeepers)
      .set({ deletedAt: deleted ? now : null })
      .where(and(eq(gatekeepers.workspaceId, actor.workspaceId), eq(gatekeepers.id, gatekeeperId)))
      .returning({ id: gatekeepers.id });
    if (changed.length === 0) return fail('not_found');
    const action = deleted ? 'gatekeeper.deleted' : 'gatekeeper.restored';
    const subject = { subjectKind: 'gatekeeper', subjectId: gatekeeperId };
    await recordEvent(tx, { action, ...subject, actor, at: now });
    return ok(null);
  });
}
