import { and, asc, eq, inArray } from 'drizzle-orm';
import { recordActivity } from '~/prospects/record-activity.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import { OPEN_STATES } from '~/sequences/enrolment-state';
import type { Db } from '~db/client';
import { callbacks } from '~db/schema/calls';
import { enrolments } from '~db/schema/sequences';
import type { Merging } from './record-merge.server';

/**
 * Sees to it that nothing stands twice that a prospect has once: of two promised callbacks the earlier one stays, of
 * two running sequences the one of the prospect that is kept.
 */
export async function keepOneOfEach(tx: Db, merging: Merging): Promise<void> {
  await keepOneCallback(tx, merging);
  await keepOneEnrolment(tx, merging);
}

async function keepOneCallback(tx: Db, { keptId, goneId, actor, now }: Merging) {
  const open = await tx
    .select({ id: callbacks.id, prospectId: callbacks.prospectId })
    .from(callbacks)
    .where(
      and(
        eq(callbacks.workspaceId, actor.workspaceId),
        inArray(callbacks.prospectId, [keptId, goneId]),
        eq(callbacks.state, 'open'),
      ),
    )
    .orderBy(asc(callbacks.dueAt), asc(callbacks.id));
  for (const { id, prospectId } of open.slice(1)) {
    await tx
      .update(callbacks)
      .set({ state: 'cancelled', closedAt: now })
      .where(and(eq(callbacks.workspaceId, actor.workspaceId), eq(callbacks.id, id)));
    const data = { callbackId: id };
    await recordActivity(tx, { prospectId, kind: 'callback_cancelled', data, actor, at: now });
  }
}

async function keepOneEnrolment(tx: Db, { keptId, goneId, actor, now }: Merging) {
  const [running] = await tx
    .select({ id: enrolments.id })
    .from(enrolments)
    .where(
      and(
        eq(enrolments.workspaceId, actor.workspaceId),
        eq(enrolments.prospectId, keptId),
        inArray(enrolments.state, [...OPEN_STATES]),
      ),
    );
  if (!running) return;
  await endEnrolments(tx, { prospectId: goneId, state: 'exited_manual', reason: 'merged', actor, now });
}
