import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';

interface EngagementNews {
  change: 'started' | 'changed' | 'ended' | 'reopened';
  engagementId: string;
  prospectId: string;
  data?: Record<string, unknown>;
  actor: Actor;
  now: Date;
}

/** Tells of an engagement in the timeline and in the audit trail; call it in the transaction of the change. */
export async function tellOfEngagement(
  tx: Db,
  { change, engagementId, prospectId, data = {}, actor, now }: EngagementNews,
): Promise<void> {
  const line = { change, engagementId, ...data };
  await recordActivity(tx, { prospectId, kind: 'engagement', data: line, actor, at: now });
  await recordEvent(tx, {
    action: `engagement.${change}`,
    subjectKind: 'engagement',
    subjectId: engagementId,
    data,
    actor,
    at: now,
  });
}
