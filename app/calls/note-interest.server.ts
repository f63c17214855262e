import { and, eq, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';

interface PresumedInterest {
  prospectId: string;
  /** Why this firm may want an assistant. */
  presumedInterest: string;
  actor: MemberActor;
  now: Date;
}

/** Notes the reason that presumed interest needs (§ 7 (2) UWG), for a prospect that had no legal basis yet. */
export function noteInterest(
  db: Db,
  { prospectId, presumedInterest, actor, now }: PresumedInterest,
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const noted = await tx
      .update(prospects)
      .set({ presumedInterest, legalBasis: 'presumed_interest', updatedAt: now })
      .where(
        and(
          eq(prospects.workspaceId, actor.workspaceId),
          eq(prospects.id, prospectId),
          isNull(prospects.deletedAt),
        ),
      )
      .returning({ id: prospects.id });
    if (noted.length === 0) return fail('not_found');
    await recordActivity(tx, { prospectId, kind: 'edited', data: { presumedInterest }, actor, at: now });
    await recordEvent(tx, {
      action: 'prospect.interest_presumed',
      subjectKind: 'prospect',
      subjectId: prospectId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
