import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { timeEntries } from '~db/schema/time-entries';
import { violationOf } from '~db/violation';

export interface Work {
  serviceId: string | null;
  /** Local date, `YYYY-MM-DD`. */
  workedOn: string;
  minutes: number;
  note: string;
}

interface NewEntry extends Work {
  clientId: string;
  actor: MemberActor;
  now: Date;
}

/** Notes work done for a client. */
export async function addEntry(db: Db, entry: NewEntry): Promise<Result<{ entryId: string }, 'not_found'>> {
  try {
    return ok({ entryId: await db.transaction((tx) => insertEntry(tx, entry)) });
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
}

/** Notes work in the caller's transaction. */
export async function insertEntry(tx: Db, { actor, now, ...work }: NewEntry): Promise<string> {
  const { workspaceId, memberId } = actor;
  const id = newId();
  await tx.insert(timeEntries).values({ workspaceId, id, memberId, ...work, createdAt: now });
  await recordEvent(tx, {
    action: 'time.added',
    subjectKind: 'time_entry',
    subjectId: id,
    data: { clientId: work.clientId, minutes: work.minutes },
    actor,
    at: now,
  });
  return id;
}
