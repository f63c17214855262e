import { and, eq, gt, isNull, not, or } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { clients, engagements } from '~db/schema/clients';
import { isCalledOff } from './capacity';
import { isFollowed } from './find-engagements.server';
import { lockClient } from './lock-client.server';
import { stopRepeatingTasks } from './stop-repeating-tasks.server';
import { giveBack } from './take-over.server';
import { tellOfEngagement } from './tell-of-engagement.server';

interface Ending {
  clientId: string;
  engagementId: string;
  /** The last local date of the work, `YYYY-MM-DD`; it may lie ahead. Before the first one it is called off. */
  endsOn: string;
  /** In her own words. */
  reason?: string | null;
  /** Local date. */
  today: string;
  actor: Actor;
  now: Date;
}

/**
 * Ends an engagement, now or on a day to come, or calls it off while it hasn't begun: what it was to follow goes on.
 * A client with none that goes on after today is a former client.
 */
export function endEngagement(
  db: Db,
  { clientId, engagementId, endsOn, reason = null, today, actor, now }: Ending,
): Promise<Result<{ isFormer: boolean }, 'not_found' | 'before_start'>> {
  const { workspaceId } = actor;
  const own = and(eq(engagements.workspaceId, workspaceId), eq(engagements.clientId, clientId));
  const open = or(isNull(engagements.endsOn), gt(engagements.endsOn, today));
  return db.transaction(async (tx) => {
    const client = await lockClient(tx, { workspaceId, clientId });
    if (!client) return fail('not_found');
    const thisOne = and(own, open, eq(engagements.id, engagementId), not(isFollowed));
    const [engagement] = await tx.select().from(engagements).where(thisOne);
    if (!engagement) return fail('not_found');
    const { startsOn, ...meant } = engagement;
    const calledOff = isCalledOff({ startsOn, endsOn });
    if (calledOff && startsOn <= today) return fail('before_start');
    await tx.update(engagements).set({ endsOn, endReason: reason }).where(thisOne);
    const goesOn = calledOff ? meant.replacesId : null;
    if (goesOn) await giveBack(tx, { ...meant, replacesId: goesOn });
    const isFormer = (await tx.$count(engagements, and(own, open))) === 0;
    if (isFormer) {
      await tx
        .update(clients)
        .set({ state: 'former' })
        .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)));
      await stopRepeatingTasks(tx, { clientId, actor, now });
    }
    await tellOfEngagement(tx, {
      change: 'ended',
      engagementId,
      prospectId: client.prospectId,
      data: { endsOn, reason, calledOff, ...(goesOn && { goesOn }) },
      actor,
      now,
    });
    return ok({ isFormer });
  });
}
