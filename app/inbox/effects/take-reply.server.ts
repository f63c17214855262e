import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { recordActivity } from '~/prospects/record-activity.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import type { Received } from '../received';

/** Whoever answers gets no more automatic messages, and the colleagues' wait until she has read it. */
export async function takeReply(tx: Db, { workspaceId, match, now }: Received): Promise<void> {
  const actor = { workspaceId, memberId: null };
  const { prospectId } = match;
  await endEnrolments(tx, { prospectId, state: 'finished_replied', reason: 'replied', actor, now });
  const paused = await tx
    .update(enrolments)
    .set({ state: 'paused', reason: 'colleague_replied', pausedUntil: null })
    .where(
      and(
        eq(enrolments.workspaceId, workspaceId),
        inArray(enrolments.state, ['pending', 'active', 'paused_ooo']),
        ne(enrolments.prospectId, prospectId),
        or(
          eq(enrolments.prospectId, match.delivery?.prospectId ?? prospectId),
          inArray(enrolments.prospectId, colleaguesOf(tx, workspaceId, prospectId)),
        ),
      ),
    )
    .returning({ id: enrolments.id, prospectId: enrolments.prospectId });
  for (const { id: enrolmentId, prospectId: colleague } of paused) {
    await recordActivity(tx, {
      prospectId: colleague,
      kind: 'enrolment_paused',
      data: { enrolmentId, reason: 'colleague_replied' },
      actor,
      at: now,
    });
  }
}

const colleaguesOf = (tx: Db, workspaceId: string, prospectId: string) =>
  tx
    .select({ id: prospects.id })
    .from(prospects)
    .where(
      and(
        eq(prospects.workspaceId, workspaceId),
        sql`${prospects.companyId} = (
          select company_id from prospects of_company
          where of_company.workspace_id = ${workspaceId} and of_company.id = ${prospectId})`,
      ),
    );
