import { and, eq } from 'drizzle-orm';
import { recordActivities } from '~/prospects/record-activity.server';
import { completeStep } from '~/sequences/complete-step.server';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { steps } from '~db/schema/sequences';
import type { Delivery } from './pick-deliveries.server';

const { workspaceId, id, prospectId, enrolmentId, stepId, subject } = deliveries;

/** What has to be known of a message that has gone. */
export const sentColumns = { workspaceId, id, prospectId, enrolmentId, stepId, subject };

type Sent = Pick<Delivery, keyof typeof sentColumns>;

/** What follows when messages have gone, by themselves or by her own hand: lines in the timelines, and the next steps. */
export async function messagesSent(tx: Db, sent: readonly Sent[], now: Date): Promise<void> {
  // Whoever locks several prospects does so in this order too.
  const ordered = [...sent].sort((a, b) => (a.prospectId < b.prospectId ? -1 : 1));
  await recordActivities(
    tx,
    ordered.map((delivery) => ({
      prospectId: delivery.prospectId,
      kind: 'mail_sent' as const,
      data: { deliveryId: delivery.id, subject: delivery.subject },
      actor: { workspaceId: delivery.workspaceId, memberId: null },
      at: now,
    })),
  );
  await Promise.all(ordered.map((delivery) => stepDone(tx, delivery, now)));
}

async function stepDone(tx: Db, { workspaceId, enrolmentId, stepId }: Sent, now: Date): Promise<void> {
  if (!enrolmentId || !stepId) return;
  const [step] = await tx
    .select({ position: steps.position })
    .from(steps)
    .where(and(eq(steps.workspaceId, workspaceId), eq(steps.id, stepId)));
  if (step) await completeStep(tx, { workspaceId, enrolmentId, position: step.position, now });
}
