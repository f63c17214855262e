import { eq, isNotNull } from 'drizzle-orm';
import type { Queue } from '~/jobs/queue.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { erasePerson } from '../erasure/erase-person.server';
import { findDue } from './find-due.server';

interface Run {
  now: Date;
  signal: AbortSignal;
}

const BATCH = 200;

/** Lets go, in every workspace that has switched it on, of the prospects whose time is over; each one is audited. */
export async function applyRetention(
  { db, queue }: { db: Db; queue: Pick<Queue, 'send'> },
  { now, signal }: Run,
): Promise<void> {
  const on = await db
    .select({
      workspaceId: workspaces.id,
      untouched: workspaces.retentionMonths,
      declined: workspaces.declinedRetentionMonths,
    })
    .from(workspaces)
    .where(isNotNull(workspaces.retentionSince));
  for (const rule of on) {
    for (let more = true; more && !signal.aborted; ) {
      const due = await findDue(db, { ...rule, now, limit: BATCH });
      const actor = { workspaceId: rule.workspaceId, memberId: null };
      let gone = 0;
      for (const { id: prospectId } of due) {
        if (signal.aborted) return;
        const done = await erasePerson(db, { prospectId, reason: 'retention', queue, actor, now });
        if (done.ok) gone += 1;
      }
      more = due.length === BATCH && gone > 0;
    }
  }
}

/** What a workspace has decided. */
export async function findRetention(db: Db, workspaceId: string) {
  const [row] = await db
    .select({
      untouched: workspaces.retentionMonths,
      declined: workspaces.declinedRetentionMonths,
      since: workspaces.retentionSince,
    })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  return row ?? { untouched: 12, declined: 6, since: null };
}
