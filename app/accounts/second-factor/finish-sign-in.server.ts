import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { consume, forget } from '~/platform/rate-limit.server';
import { fail, ok, type Result } from '~/platform/result';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { pendingSignIns } from '~db/schema/access';
import { openSession } from '../sessions.server';
import { CODE_TRIES } from './limits';
import { findPendingSignIn } from './pending-sign-in.server';
import { takeRecoveryCode } from './recovery-codes.server';
import { takeCode } from './take-code.server';

interface Attempt {
  /** Of the sign-in whose password was right. */
  token: string;
  /** Six digits of her app, or one of her recovery codes. */
  code: string;
  secrets: SecretBox;
  userAgent: string | null;
  now: Date;
}

/** Opens the session once the code is right as well; its token goes into the cookie. */
export async function finishSignIn(
  db: Db,
  attempt: Attempt,
): Promise<Result<{ token: string }, 'expired' | 'wrong_code' | 'too_many'>> {
  const { userAgent, now } = attempt;
  const actor = await findPendingSignIn(db, attempt);
  if (!actor) return fail('expired');
  if ((await consume(db, CODE_TRIES, actor.memberId)) > 0) return fail('too_many');
  const finished = await db.transaction(async (tx) => {
    if (!(await takeAnyCode(tx, { ...attempt, actor }))) return fail('wrong_code');
    const { workspaceId, memberId } = actor;
    await tx
      .delete(pendingSignIns)
      .where(and(eq(pendingSignIns.workspaceId, workspaceId), eq(pendingSignIns.memberId, memberId)));
    return ok({ token: await openSession(tx, { actor, userAgent, now }) });
  });
  if (finished.ok) await forget(db, CODE_TRIES, actor.memberId);
  return finished;
}

async function takeAnyCode(tx: Db, attempt: Attempt & { actor: MemberActor }): Promise<boolean> {
  if (await takeCode(tx, attempt)) return true;
  const { actor, code, now } = attempt;
  if (!(await takeRecoveryCode(tx, actor, code))) return false;
  await recordEvent(tx, {
    action: 'member.recovery_code_used',
    subjectKind: 'member',
    subjectId: actor.memberId,
    actor,
    at: now,
  });
  return true;
}
