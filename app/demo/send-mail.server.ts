import { and, asc, eq, isNotNull, lte } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { messageSent } from '~/mail/messages-sent.server';
import { writeMessage } from '~/mail/write-message.server';
import { recordActivity } from '~/prospects/record-activity.server';
import { advanceMember } from '~/sequences/advance-enrolments.server';
import { deliveries } from '~db/schema/mail';
import { packetViews } from '~db/schema/packets';
import type { DemoContext } from './demo-context';

type Delivery = typeof deliveries.$inferSelect;

/** The newest messages wait in the outbox, as they do while there is no mailbox. */
const WAITING_DAYS = 2;

/** Lets the messages that were due by then go out, as if through her mailbox, except for the newest; nothing leaves this machine. */
export async function sendMail(context: DemoContext, until: Date): Promise<void> {
  const { tx, actor } = context;
  await advanceMember(tx, { ...actor, now: until });
  const due = await tx
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.workspaceId, actor.workspaceId),
        eq(deliveries.state, 'queued'),
        lte(deliveries.dueAt, until),
      ),
    )
    .orderBy(asc(deliveries.dueAt));
  for (const delivery of due) await send(context, delivery);
}

async function send(demo: DemoContext, delivery: Delivery): Promise<void> {
  const { tx, secrets, appUrl } = demo;
  const now = delivery.dueAt;
  const written = await writeMessage(tx, { delivery, secrets, appUrl, now });
  const isThis = and(eq(deliveries.workspaceId, delivery.workspaceId), eq(deliveries.id, delivery.id));
  if (!written.ok) {
    await tx.update(deliveries).set({ state: 'blocked', reason: written.reason }).where(isThis);
    return;
  }
  if (DateTime.fromJSDate(now) > DateTime.fromJSDate(demo.now).minus({ days: WAITING_DAYS })) {
    await tx.update(deliveries).set({ state: 'outbox' }).where(isThis);
    return;
  }
  await tx.update(deliveries).set({ state: 'sent', sentAt: now }).where(isThis);
  await messageSent(tx, written.delivery, now);
}

/** Some who got a packet looked at it, within the three days after. */
export async function viewPackets({ tx, actor: { workspaceId }, chance, now }: DemoContext): Promise<void> {
  const sent = await tx
    .select({ pageId: deliveries.packetPageId, prospectId: deliveries.prospectId, sentAt: deliveries.sentAt })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        isNotNull(deliveries.packetPageId),
        isNotNull(deliveries.sentAt),
      ),
    )
    .orderBy(asc(deliveries.dueAt));
  for (const { pageId, prospectId, sentAt } of sent) {
    if (!pageId || !sentAt || !chance.happens(55)) continue;
    const at = DateTime.fromJSDate(sentAt)
      .plus({ minutes: chance.between(20, 3 * 24 * 60) })
      .toJSDate();
    if (at > now) continue;
    await tx.insert(packetViews).values({ workspaceId, pageId, at });
    await recordActivity(tx, {
      prospectId,
      kind: 'packet_viewed',
      data: { pageId },
      actor: { workspaceId, memberId: null },
      at,
    });
  }
}
