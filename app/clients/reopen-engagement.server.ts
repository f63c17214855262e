import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { engagements } from '~db/schema/clients';
import { lockClient } from './lock-client.server';
import { makeCurrent } from './make-current.server';
import { tellOfEngagement } from './tell-of-engagement.server';

interface Reopening {
  clientId: string;
  engagementId: string;
  actor: Actor;
  now: Date;
}

/** Takes the end of an engagement back; one that other terms followed stays ended. */
export function reopenEngagement(
  db: Db,
  { clientId, engagementId, actor, now }: Reopening,
): Promise<Result<null, 'not_found'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const client = await lockClient(tx, { workspaceId, clientId });
    if (!client) return fail('not_found');
    const reopened = await tx
      .update(engagements)
      .set({ endsOn: null, endReason: null })
      .where(
        and(
          eq(engagements.workspaceId, workspaceId),
          eq(engagements.clientId, clientId),
          eq(engagements.id, engagementId),
          isNotNull(engagements.endsOn),
          sql`not exists (select from engagements f
            where f.workspace_id = ${workspaceId} and f.replaces_id = ${engagementId})`,
        ),
      )
      .returning({ id: engagements.id });
    if (reopened.length === 0) return fail('not_found');
    await makeCurrent(tx, { clientId, actor, now });
    const { prospectId } = client;
    await tellOfEngagement(tx, { change: 'reopened', engagementId, prospectId, actor, now });
    return ok(null);
  });
}
