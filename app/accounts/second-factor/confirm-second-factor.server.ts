import { and, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { consume, forget } from '~/platform/rate-limit.server';
import { fail, ok, type Result } from '~/platform/result';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { secondFactors } from '~db/schema/access';
import { secondFactorOf } from './find-second-factor.server';
import { CODE_TRIES } from './limits';
import { replaceRecoveryCodes } from './recovery-codes.server';
import { takeCode } from './take-code.server';

interface Confirmation {
  actor: MemberActor;
  code: string;
  secrets: SecretBox;
  now: Date;
}

/** Asks for codes from now on, if the app of the member knows them. Gives back her recovery codes this once. */
export async function confirmSecondFactor(
  db: Db,
  { actor, code, secrets, now }: Confirmation,
): Promise<Result<{ recoveryCodes: string[] }, 'wrong_code' | 'too_many'>> {
  if ((await consume(db, CODE_TRIES, actor.memberId)) > 0) return fail('too_many');
  const confirmed = await db.transaction(async (tx) => {
    if (!(await takeCode(tx, { actor, code, secrets, now }))) return fail('wrong_code');
    const changed = await tx
      .update(secondFactors)
      .set({ confirmedAt: now })
      .where(and(secondFactorOf(actor), isNull(secondFactors.confirmedAt)))
      .returning({ id: secondFactors.id });
    if (changed.length === 0) return fail('wrong_code');
    await recordEvent(tx, {
      action: 'member.codes_on',
      subjectKind: 'member',
      subjectId: actor.memberId,
      actor,
      at: now,
    });
    return ok({ recoveryCodes: await replaceRecoveryCodes(tx, actor, now) });
  });
  if (confirmed.ok) await forget(db, CODE_TRIES, actor.memberId);
  return confirmed;
}
