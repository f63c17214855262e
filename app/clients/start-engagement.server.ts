import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { violationOf } from '~db/violation';
import { addEngagement } from './add-engagement.server';
import type { EngagementTerms } from './engagement';
import { lockClient } from './lock-client.server';
import { makeCurrent } from './make-current.server';
import { tellOfEngagement } from './tell-of-engagement.server';

interface NewEngagement {
  clientId: string;
  terms: EngagementTerms;
  actor: Actor;
  now: Date;
}

/** One more engagement with a client; with it a former client is a current one again. */
export async function startEngagement(
  db: Db,
  { clientId, terms, actor, now }: NewEngagement,
): Promise<Result<{ engagementId: string }, 'not_found'>> {
  const { workspaceId } = actor;
  try {
    return await db.transaction(async (tx) => {
      const client = await lockClient(tx, { workspaceId, clientId });
      if (!client) return fail('not_found');
      const engagementId = await addEngagement(tx, { workspaceId, clientId, terms, now });
      await makeCurrent(tx, { clientId, actor, now });
      const { prospectId } = client;
      const data = { startsOn: terms.startsOn };
      await tellOfEngagement(tx, { change: 'started', engagementId, prospectId, data, actor, now });
      return ok({ engagementId });
    });
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
}
