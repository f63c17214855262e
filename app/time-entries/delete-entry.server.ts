import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { timeEntries } from '~db/schema/time-entries';

interface Deletion {
  entryId: string;
  /** False puts it back, as undo does. */
  deleted: boolean;
  actor: Actor;
  now: Date;
}

/** Takes an entry away or puts it back; a second click changes nothing. */
export function deleteEntry(
  db: Db,
  { entryId, deleted, actor, now }: Deletion,
): Promise<Result<null, 'not_found'>> {
  const own = and(eq(timeEntries.workspaceId, actor.workspaceId), eq(timeEntries.id, entryId));
  return db.transaction(async (tx) => {
    const changed = await tx
      .update(timeEntries)
      .set({ deletedAt: deleted ? now : null })
      .where(and(own, deleted ? isNull(timeEntries.deletedAt) : isNotNull(timeEntries.deletedAt)))
      .returning({ id: timeEntries.id });
    if (changed.length === 0) return (await tx.$count(timeEntries, own)) > 0 ? ok(null) : fail('not_found');
    await recordEvent(tx, {
      action: deleted ? 'time.deleted' : 'time.restored',
      subjectKind: 'time_entry',
      subjectId: entryId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
