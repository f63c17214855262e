import { and, eq, inArray } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { closeChannels, type Objection } from '~/consent/close-channels.server';
import { WAITING_STATES } from '~/mail/delivery-state';
import { fail, ok, type Result } from '~/platform/result';
import { isProspect } from '~/prospects/is-prospect.server';
import { recordActivity } from '~/prospects/record-activity.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import type { Db } from '~db/client';
import { callbacks } from '~db/schema/calls';
import { deliveries } from '~db/schema/mail';
import { prospects } from '~db/schema/prospects';

/**
 * A person objects (Art. 21 GDPR): every number and address is closed, sequences end, messages and callbacks that wait
 * are dropped and no session offers her any more, in one transaction.
 */
export function objectToContact(
  db: Db,
  objection: Omit<Objection, 'reason'>,
): Promise<Result<null, 'not_found'>> {
  const { prospectId, actor, now } = objection;
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    if (!(await isProspect(tx, { workspaceId, prospectId }))) return fail('not_found');
    await endEnrolments(tx, { prospectId, state: 'opted_out', reason: 'objection', actor, now });
    await closeChannels(tx, { ...objection, reason: 'objection' });
    await dropMessages(tx, workspaceId, prospectId);
    await dropCallbacks(tx, objection);
    await tx
      .update(prospects)
      .set({ unworkable: true, nextAttemptAt: null, updatedAt: now })
      .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
    const subject = { subjectKind: 'prospect', subjectId: prospectId };
    const data = { source: objection.said.source };
    await recordEvent(tx, { action: 'person.objected', ...subject, data, actor, at: now });
    return ok(null);
  });
}

const dropMessages = (tx: Db, workspaceId: string, prospectId: string) =>
  tx
    .update(deliveries)
    .set({ state: 'cancelled', reason: 'suppressed' })
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        eq(deliveries.prospectId, prospectId),
        inArray(deliveries.state, [...WAITING_STATES]),
      ),
    );

async function dropCallbacks(tx: Db, { prospectId, actor, now }: Omit<Objection, 'reason'>) {
  const dropped = await tx
    .update(callbacks)
    .set({ state: 'cancelled', closedAt: now })
    .where(
      and(
        eq(callbacks.workspaceId, actor.workspaceId),
        eq(callbacks.prospectId, prospectId),
        eq(callbacks.state, 'open'),
      ),
    )
    .returning({ id: callbacks.id });
  for (const { id } of dropped) {
    const data = { callbackId: id, reason: '' };
    await recordActivity(tx, { prospectId, kind: 'callback_cancelled', data, actor, at: now });
  }
}
