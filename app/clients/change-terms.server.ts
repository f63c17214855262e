import { and, eq, getTableColumns } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { engagementServices, engagements } from '~db/schema/clients';
import { violationOf } from '~db/violation';
import { addEngagement } from './add-engagement.server';
import { isCalledOff } from './capacity';
import type { EngagementTerms } from './engagement';
import { isFollowed } from './find-engagements.server';
import { lockClient } from './lock-client.server';
import { endBefore, takeOver } from './take-over.server';
import { tellOfEngagement } from './tell-of-engagement.server';

interface TermsChange {
  engagementId: string;
  /** What is agreed from `startsOn` on. */
  terms: EngagementTerms;
  actor: Actor;
  now: Date;
}

type Engagement = typeof engagements.$inferSelect;

/**
 * Changes what is agreed from a day on: the engagement ends the day before and another one follows it, so that what
 * was agreed earlier can still be read. From its first day on, or earlier, it was written down wrong: it is put right.
 * After its last day nothing can follow, and nothing in place of what follows already; nor can it begin before what it
 * follows itself.
 */
export async function changeTerms(
  db: Db,
  { engagementId, terms, actor, now }: TermsChange,
): Promise<Result<{ clientId: string }, 'not_found' | 'over' | 'too_early'>> {
  const { workspaceId } = actor;
  const own = and(eq(engagements.workspaceId, workspaceId), eq(engagements.id, engagementId));
  try {
    return await db.transaction(async (tx) => {
      const [engagement] = await tx
        .select({ ...getTableColumns(engagements), isFollowed })
        .from(engagements)
        .where(own)
        .for('update');
      const client = engagement && (await lockClient(tx, engagement));
      if (!client) return fail('not_found');
      const { clientId, startsOn, endsOn } = engagement;
      if (engagement.isFollowed) return fail('over');
      if (isCalledOff(engagement) || isCalledOff({ ...terms, endsOn })) return fail('over');
      if (terms.startsOn > startsOn) await follow(tx, engagement, terms, now);
      else if (!(await correct(tx, engagement, terms))) return fail('too_early');
      const { hoursPerWeek, rateCents } = engagement;
      await tellOfEngagement(tx, {
        change: 'changed',
        engagementId,
        prospectId: client.prospectId,
        data: { startsOn: terms.startsOn, before: { hoursPerWeek, rateCents } },
        actor,
        now,
      });
      return ok({ clientId });
    });
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
}

async function follow(tx: Db, engagement: Engagement, terms: EngagementTerms, now: Date): Promise<void> {
  const { workspaceId, clientId, id: replacesId } = engagement;
  const id = await addEngagement(tx, { workspaceId, clientId, terms, now });
  await takeOver(tx, { workspaceId, id, replacesId, startsOn: terms.startsOn });
}

/** False when they would begin no later than what they follow. */
async function correct(tx: Db, engagement: Engagement, terms: EngagementTerms): Promise<boolean> {
  const { workspaceId, id, replacesId } = engagement;
  const { services, ...columns } = terms;
  const { startsOn } = columns;
  if (replacesId && !(await endBefore(tx, { workspaceId, replacesId, startsOn }))) return false;
  await tx
    .update(engagements)
    .set(columns)
    .where(and(eq(engagements.workspaceId, workspaceId), eq(engagements.id, id)));
  await tx
    .delete(engagementServices)
    .where(and(eq(engagementServices.workspaceId, workspaceId), eq(engagementServices.engagementId, id)));
  await tx
    .insert(engagementServices)
    .values(services.map((serviceId) => ({ workspaceId, engagementId: id, serviceId })));
  return true;
}
