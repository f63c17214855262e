import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { isProspect } from '~/prospects/is-prospect.server';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { privacyNotices } from '~db/schema/consent';
import type { NOTICE_CHANNELS } from './channels';

interface NewNotice {
  prospectId: string;
  channel: (typeof NOTICE_CHANNELS)[number];
  actor: MemberActor;
  now: Date;
}

/** Notes that a person was told where her data comes from and that she can object (Art. 14 GDPR). */
export function recordNotice(
  db: Db,
  { prospectId, channel, actor, now }: NewNotice,
): Promise<Result<null, 'not_found'>> {
  const { workspaceId, memberId } = actor;
  return db.transaction(async (tx) => {
    if (!(await isProspect(tx, { workspaceId, prospectId }))) return fail('not_found');
    await tx.insert(privacyNotices).values({ workspaceId, prospectId, channel, memberId, at: now });
    await recordActivity(tx, { prospectId, kind: 'notice_given', data: { channel }, actor, at: now });
    const subject = { subjectKind: 'prospect', subjectId: prospectId };
    await recordEvent(tx, { action: 'notice.given', ...subject, data: { channel }, actor, at: now });
    return ok(null);
  });
}
