import { and, eq, isNull, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';
import { isProspect } from '../is-prospect.server';
import { recordActivity } from '../record-activity.server';

interface Referral {
  prospectId: string;
  /** Null says that nobody has. */
  referrerId: string | null;
  actor: Actor;
  now: Date;
}

/** Notes who has referred a prospect; nobody refers herself. */
export function setReferrer(
  db: Db,
  { prospectId, referrerId, actor, now }: Referral,
): Promise<Result<null, 'not_found' | 'same'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    if (prospectId === referrerId) return fail('same');
    if (referrerId && !(await isProspect(tx, { workspaceId, prospectId: referrerId })))
      return fail('not_found');
    const changed = await tx
      .update(prospects)
      .set({ referredById: referrerId, version: sql`${prospects.version} + 1`, updatedAt: now })
      .where(
        and(
          eq(prospects.workspaceId, workspaceId),
          eq(prospects.id, prospectId),
          isNull(prospects.deletedAt),
        ),
      )
      .returning({ id: prospects.id });
    if (changed.length === 0) return fail('not_found');
    const data = { fields: ['referredBy'] };
    await recordActivity(tx, { prospectId, kind: 'edited', data, actor, at: now });
    const subject = { subjectKind: 'prospect', subjectId: prospectId };
    await recordEvent(tx, { action: 'prospect.referred', ...subject, data: { referrerId }, actor, at: now });
    return ok(null);
  });
}
