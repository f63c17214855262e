import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { secondFactors } from '~db/schema/access';
import { secondFactorOf } from './find-second-factor.server';
import { replaceRecoveryCodes } from './recovery-codes.server';

/** Gives ten new recovery codes to a member who is asked for codes; the ones before count no more. */
export function renewRecoveryCodes(
  db: Db,
  { actor, now }: { actor: MemberActor; now: Date },
): Promise<Result<{ recoveryCodes: string[] }, 'not_found'>> {
  return db.transaction(async (tx) => {
    const [on] = await tx
      .select({ confirmedAt: secondFactors.confirmedAt })
      .from(secondFactors)
      .where(secondFactorOf(actor))
      .for('update');
    if (!on?.confirmedAt) return fail('not_found');
    await recordEvent(tx, {
      action: 'member.recovery_codes_renewed',
      subjectKind: 'member',
      subjectId: actor.memberId,
      actor,
      at: now,
    });
    return ok({ recoveryCodes: await replaceRecoveryCodes(tx, actor, now) });
  });
}
