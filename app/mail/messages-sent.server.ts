import { and, eq, type SQL, sql } from 'drizzle-orm';
import { completeStep } from '~/sequences/complete-step.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { steps } from '~db/schema/sequences';
import type { Delivery } from './pick-deliveries.server';

/**
 * Adds a line to the timeline of each of these messages, rows of `deliveries` with a `line_id`: that it has gone. Whoever
 * locks several prospects does so in this order too.
 */
export const insertSentLines = (sent: SQL, now: Date): SQL => sql`
  insert into activities (workspace_id, id, prospect_id, kind, data, at)
  select workspace_id, line_id, prospect_id, 'mail_sent', jsonb_build_object('deliveryId', id, 'subject', subject),
    ${now.toISOString()}::timestamptz
  from ${sent}
  order by prospect_id`;

export type StepSent = Pick<Delivery, 'workspaceId' | 'enrolmentId' | 'stepId'>;

/** Moves the sequence on to which a message belonged that has gone. */
export async function stepSent(
  tx: Db,
  { workspaceId, enrolmentId, stepId }: StepSent,
  now: Date,
): Promise<void> {
  if (!enrolmentId || !stepId) return;
  const [step] = await tx
    .select({ position: steps.position })
    .from(steps)
    .where(and(eq(steps.workspaceId, workspaceId), eq(steps.id, stepId)));
  if (step) await completeStep(tx, { workspaceId, enrolmentId, position: step.position, now });
}

/** What follows when one message has gone: a line in the timeline, and the next step. */
export async function messageSent(
  tx: Db,
  delivery: StepSent & Pick<Delivery, 'id'>,
  now: Date,
): Promise<void> {
  const { workspaceId, id } = delivery;
  const sent = sql`
    (select *, ${newId()}::uuid line_id from deliveries where workspace_id = ${workspaceId} and id = ${id}) sent`;
  await tx.execute(insertSentLines(sent, now));
  await stepSent(tx, delivery, now);
}
