import type { Db } from '~db/client';
import type { deliveries } from '~db/schema/mail';
import { findSendHours } from './find-send-hours.server';
import { lockSender } from './lock-sender.server';
import { restsUntil } from './mail-rest.server';
import { planDeliveries } from './schedule-spread';
import { findLimits, timesTaken } from './sending-limits.server';

type Message = Pick<
  typeof deliveries.$inferSelect,
  'id' | 'workspaceId' | 'memberId' | 'prospectId' | 'enrolmentId'
>;

/**
 * The next moment from `earliest` on at which a message that had to wait can go: in its window, apart from the others
 * and under the cap, so that many that were held up don't all go in the same minute.
 */
export async function findSlot(tx: Db, message: Message, earliest: Date, now: Date): Promise<Date> {
  const { workspaceId, memberId, prospectId, enrolmentId } = message;
  const sender = { workspaceId, memberId, now };
  await lockSender(tx, memberId);
  const rest = enrolmentId
    ? await restsUntil(tx, { workspaceId, prospectId, enrolmentId, planned: true, now })
    : null;
  const waiting = {
    earliest: rest && rest > earliest ? rest : earliest,
    hours: await findSendHours(tx, { workspaceId, prospectId }),
    rescheduled: true,
    position: 0,
    enrolledAt: now,
  };
  const taken = await timesTaken(tx, sender, message.id);
  const [planned] = planDeliveries([waiting], taken, await findLimits(tx, sender));
  return planned?.at ?? earliest;
}
