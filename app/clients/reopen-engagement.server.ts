import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { engagements } from '~db/schema/clients';
import { isCalledOff } from './capacity';
import { canReopen } from './find-engagements.server';
import { lockClient } from './lock-client.server';
import { makeCurrent } from './make-current.server';
import { takeOver } from './take-over.server';
import { tellOfEngagement } from './tell-of-engagement.server';

interface Reopening {
  clientId: string;
  engagementId: string;
  actor: Actor;
  now: Date;
}

/**
 * Takes the end of an engagement back; one that other terms followed stays ended. Terms that were called off follow
 * again, as long as what they follow still goes on when they begin.
 */
export function reopenEngagement(
  db: Db,
  { clientId, engagementId, actor, now }: Reopening,
): Promise<Result<null, 'not_found'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const client = await lockClient(tx, { workspaceId, clientId });
    if (!client) return fail('not_found');
    const thisOne = and(
      eq(engagements.workspaceId, workspaceId),
      eq(engagements.clientId, clientId),
      eq(engagements.id, engagementId),
      canReopen,
    );
    const [engagement] = await tx.select().from(engagements).where(thisOne);
    if (!engagement) return fail('not_found');
    const follows = isCalledOff(engagement) ? engagement.replacesId : null;
    if (follows) await takeOver(tx, { ...engagement, replacesId: follows });
    else {
      await tx.update(engagements).set({ endsOn: null, endReason: null }).where(thisOne);
      await makeCurrent(tx, { clientId, actor, now });
    }
    const { prospectId } = client;
    const data = follows ? { follows } : {};
    await tellOfEngagement(tx, { change: 'reopened', engagementId, prospectId, data, actor, now });
    return ok(null);
  });
}
