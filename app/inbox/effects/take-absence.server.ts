import { and, eq, inArray } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { recordActivity } from '~/prospects/record-activity.server';
import { findSendHours } from '~/sequences/find-send-hours.server';
import { addWorkingDays } from '~/sequences/working-days';
import type { Db } from '~db/client';
import { enrolments } from '~db/schema/sequences';
import type { Received } from '../received';

/** How long to wait for somebody who doesn't say when she is back. */
const WORKING_DAYS = 7;

/** An automatic answer is no reply: the sequence waits until the day after the stated return. */
export async function takeAbsence(
  tx: Db,
  { workspaceId, match, classification, now }: Received,
): Promise<void> {
  const { prospectId } = match;
  const pausedUntil = await untilWhen(tx, { workspaceId, prospectId }, classification.returnDate, now);
  if (pausedUntil <= now) return;
  const paused = await tx
    .update(enrolments)
    .set({ state: 'paused_ooo', reason: 'out_of_office', pausedUntil })
    .where(
      and(
        eq(enrolments.workspaceId, workspaceId),
        eq(enrolments.prospectId, prospectId),
        inArray(enrolments.state, ['pending', 'active', 'paused_ooo']),
      ),
    )
    .returning({ id: enrolments.id });
  for (const { id: enrolmentId } of paused) {
    await recordActivity(tx, {
      prospectId,
      kind: 'enrolment_paused',
      data: { enrolmentId, reason: 'out_of_office', until: pausedUntil.toISOString() },
      actor: { workspaceId, memberId: null },
      at: now,
    });
  }
}

async function untilWhen(
  tx: Db,
  whom: { workspaceId: string; prospectId: string },
  returnDate: string | null,
  now: Date,
): Promise<Date> {
  const { zone, holidays } = await findSendHours(tx, whom);
  const day = returnDate
    ? DateTime.fromISO(returnDate, { zone }).plus({ days: 1 })
    : addWorkingDays(DateTime.fromJSDate(now, { zone }), WORKING_DAYS, holidays);
  return day.startOf('day').toJSDate();
}
