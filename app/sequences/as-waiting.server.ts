import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';
import type { DueStep } from './due-step';
import { findSendHours } from './find-send-hours.server';
import { findRests, restsUntil } from './mail-rest.server';
import type { Waiting } from './schedule-spread';

const DAY = 86_400_000;

/** A due step as the plan of the day sees it: when it may go at the earliest, and what goes before it. */
export async function asWaiting(tx: Db, { enrolment, step }: DueStep, now: Date): Promise<Waiting & DueStep> {
  const { id: enrolmentId, workspaceId, prospectId, nextStepAt, rescheduled } = enrolment;
  const rest = await restsUntil(tx, { workspaceId, prospectId, enrolmentId, planned: true, now });
  const earliest = Math.max(now.getTime(), nextStepAt?.getTime() ?? 0, rest?.getTime() ?? 0);
  const [prospect] = await tx
    .select({ companyId: prospects.companyId })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  const { companyDays } = await findRests(tx, workspaceId);
  return {
    enrolment,
    step,
    rescheduled,
    position: step.position,
    enrolledAt: enrolment.createdAt,
    earliest: new Date(earliest),
    hours: await findSendHours(tx, { workspaceId, prospectId }),
    company: prospect?.companyId ? { id: prospect.companyId, restMs: companyDays * DAY } : undefined,
  };
}
