import { and, eq, isNull } from 'drizzle-orm';
import { consume, forget, type Limit } from '~/platform/rate-limit.server';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { hashPassword, verifyPassword } from './passwords.server';
import { isSecondFactorOn } from './second-factor/find-second-factor.server';
import { openPendingSignIn } from './second-factor/pending-sign-in.server';
import { openSession } from './sessions.server';

const PER_ACCOUNT: Limit = { name: 'sign-in-account', points: 10, seconds: 600 };
const PER_ADDRESS: Limit = { name: 'sign-in-address', points: 50, seconds: 600 };

interface Attempt {
  email: string;
  password: string;
  clientAddress: string;
  userAgent: string | null;
  now: Date;
}

/**
 * Checks the password and opens a session; its token goes into the cookie. Where a code protects the account, the token
 * only opens the page that asks for it. An unknown address
 * costs as much time as a wrong password, so that nobody learns who has an account. Attempts are
 * throttled by account and by address; waiting helps, nothing is locked.
 */
export async function signIn(db: Db, { email, password, clientAddress, userAgent, now }: Attempt) {
  const waits = [await consume(db, PER_ACCOUNT, email), await consume(db, PER_ADDRESS, clientAddress)];
  if (Math.max(...waits) > 0) return fail('too_many');

  const [member] = await db
    .select({ workspaceId: members.workspaceId, memberId: members.id, passwordHash: members.passwordHash })
    .from(members)
    .where(and(eq(members.email, email), isNull(members.deactivatedAt)));
  const matches = await verifyPassword(member?.passwordHash ?? (await unguessableHash()), password);
  if (!member || !matches) return fail('wrong_credentials');

  await forget(db, PER_ACCOUNT, email);
  const actor = { workspaceId: member.workspaceId, memberId: member.memberId };
  const asksForCode = await isSecondFactorOn(db, actor);
  const token = asksForCode
    ? await openPendingSignIn(db, { actor, now })
    : await openSession(db, { actor, userAgent, now });
  return ok({ token, asksForCode });
}

let hashOfNobody: Promise<string> | undefined;
const unguessableHash = () => {
  hashOfNobody ??= hashPassword(crypto.randomUUID());
  return hashOfNobody;
};
