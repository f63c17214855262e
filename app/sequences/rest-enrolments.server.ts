import { and, eq, lt, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { announceDeliveries } from '~/mail/plan-delivery.server';
import type { MemberActor } from '~/platform/actor';
import { recordActivities } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';

/** The reason of enrolments that rest because her week is full. */
const REASON = 'week_full';

/** Documents that were promised on the phone and are still on their way go all the same. */
const isPromiseKept = sql`not exists (select from deliveries d
  where d.workspace_id = ${enrolments.workspaceId} and d.enrolment_id = ${enrolments.id}
    and d.state in ('queued', 'sending')
    and not exists (select from deliveries s where s.workspace_id = d.workspace_id
      and s.enrolment_id = d.enrolment_id and s.state = 'sent'))`;

const running = (workspaceId: string) =>
  and(eq(enrolments.workspaceId, workspaceId), eq(enrolments.state, 'active'), isPromiseKept);

const resting = (workspaceId: string) =>
  and(eq(enrolments.workspaceId, workspaceId), eq(enrolments.state, 'paused'), eq(enrolments.reason, REASON));

/** How many enrolments could rest, and how many do. */
export async function countResting(db: Db, workspaceId: string) {
  const [mayRest, rest] = await Promise.all([
    db.$count(enrolments, running(workspaceId)),
    db.$count(enrolments, resting(workspaceId)),
  ]);
  return { running: mayRest, resting: rest };
}

interface Brake {
  actor: MemberActor;
  now: Date;
}

/** Lets every running enrolment rest until she wakes them: while her week is full she needs no more clients. */
export function restEnrolments(db: Db, { actor, now }: Brake): Promise<number> {
  return db.transaction(async (tx) => {
    const changed = await tx
      .update(enrolments)
      .set({ state: 'paused', reason: REASON, pausedUntil: null })
      .where(running(actor.workspaceId))
      .returning({ id: enrolments.id, prospectId: enrolments.prospectId });
    await tell(tx, 'enrolment_paused', changed, { actor, now });
    return changed.length;
  });
}

/** Wakes what rested because her week was full, and nothing that was paused for another reason. */
export function wakeEnrolments(db: Db, { actor, now }: Brake): Promise<number> {
  return db.transaction(async (tx) => {
    const { workspaceId } = actor;
    await tx
      .update(deliveries)
      .set({ dueAt: now })
      .where(
        and(
          eq(deliveries.workspaceId, workspaceId),
          eq(deliveries.state, 'queued'),
          lt(deliveries.dueAt, now),
          sql`${deliveries.enrolmentId} in (select id from ${enrolments} where ${resting(workspaceId)})`,
        ),
      );
    const changed = await tx
      .update(enrolments)
      .set({ state: 'active', reason: null })
      .where(resting(workspaceId))
      .returning({ id: enrolments.id, prospectId: enrolments.prospectId });
    await tell(tx, 'enrolment_resumed', changed, { actor, now });
    await announceDeliveries(tx);
    return changed.length;
  });
}

async function tell(
  tx: Db,
  kind: 'enrolment_paused' | 'enrolment_resumed',
  changed: { id: string; prospectId: string }[],
  { actor, now }: Brake,
): Promise<void> {
  await recordActivities(
    tx,
    changed.map(({ id, prospectId }) => ({ prospectId, kind, data: { enrolmentId: id }, actor, at: now })),
  );
  await recordEvent(tx, {
    action: kind === 'enrolment_paused' ? 'enrolments.rested' : 'enrolments.woken',
    subjectKind: 'workspace',
    subjectId: actor.workspaceId,
    data: { count: changed.length },
    actor,
    at: now,
  });
}
