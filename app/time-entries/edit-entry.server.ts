import { and, eq, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { timeEntries } from '~db/schema/time-entries';
import { violationOf } from '~db/violation';
import type { Work } from './add-entry.server';

interface Edit extends Work {
  entryId: string;
  actor: MemberActor;
  now: Date;
}

/** Corrects what was noted; the audit trail keeps what stood there before. */
export async function editEntry(
  db: Db,
  { entryId, actor, now, ...work }: Edit,
): Promise<Result<{ clientId: string }, 'not_found'>> {
  const own = and(
    eq(timeEntries.workspaceId, actor.workspaceId),
    eq(timeEntries.id, entryId),
    isNull(timeEntries.deletedAt),
  );
  try {
    return await db.transaction(async (tx) => {
      const [before] = await tx.select().from(timeEntries).where(own).for('update');
      if (!before) return fail('not_found');
      await tx.update(timeEntries).set(work).where(own);
      const { clientId, workedOn, minutes } = before;
      await recordEvent(tx, {
        action: 'time.changed',
        subjectKind: 'time_entry',
        subjectId: entryId,
        data: { clientId, before: { workedOn, minutes }, minutes: work.minutes },
        actor,
        at: now,
      });
      return ok({ clientId });
    });
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
}
