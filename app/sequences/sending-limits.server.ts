import { and, eq, gte, inArray, ne } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { deliveries, mailboxes } from '~db/schema/mail';
import type { SendingLimits } from './schedule-spread';

export interface Sender {
  workspaceId: string;
  memberId: string;
  now: Date;
}

const DEFAULT_DAILY_CAP = 50;
const DEFAULT_SPREAD_SECONDS = 60;

/** How many messages of a member may go on one day, and how far apart. */
export async function findLimits(tx: Db, { workspaceId, memberId }: Sender): Promise<SendingLimits> {
  const [row] = await tx
    .select({
      zone: members.timeZone,
      perDay: mailboxes.dailyCap,
      spreadSeconds: mailboxes.spreadSeconds,
    })
    .from(members)
    .leftJoin(
      mailboxes,
      and(eq(mailboxes.workspaceId, members.workspaceId), eq(mailboxes.memberId, members.id)),
    )
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
  return {
    zone: row?.zone ?? 'UTC',
    perDay: row?.perDay ?? DEFAULT_DAILY_CAP,
    spreadSeconds: row?.spreadSeconds ?? DEFAULT_SPREAD_SECONDS,
  };
}

/** When this member's messages go or went, from yesterday on; all but this one. */
export async function timesTaken(
  tx: Db,
  { workspaceId, memberId, now }: Sender,
  exceptId?: string,
): Promise<Date[]> {
  const yesterday = DateTime.fromJSDate(now).minus({ days: 1 }).toJSDate();
  const rows = await tx
    .select({ dueAt: deliveries.dueAt, sentAt: deliveries.sentAt })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        eq(deliveries.memberId, memberId),
        inArray(deliveries.state, ['awaiting_approval', 'queued', 'sending', 'sent', 'unknown']),
        gte(deliveries.dueAt, yesterday),
        exceptId ? ne(deliveries.id, exceptId) : undefined,
      ),
    );
  return rows.map(({ dueAt, sentAt }) => sentAt ?? dueAt);
}
