import type { Queue } from '~/jobs/queue.server';
import { consume, type Limit } from '~/platform/rate-limit.server';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { findMemberByEmail } from '../find-member-by-email.server';

const PER_ACCOUNT: Limit = { name: 'reset-account', points: 5, seconds: 3600 };
const PER_ADDRESS: Limit = { name: 'reset-address', points: 30, seconds: 3600 };

interface Request {
  email: string;
  clientAddress: string;
  queue: Pick<Queue, 'send'>;
}

/**
 * Has a link mailed to whoever has an account with this address. Answer, limits and work are the same for an address
 * nobody has, so that nobody learns who has an account.
 */
export async function requestReset(
  db: Db,
  { email, clientAddress, queue }: Request,
): Promise<Result<null, 'too_many'>> {
  const waits = [await consume(db, PER_ACCOUNT, email), await consume(db, PER_ADDRESS, clientAddress)];
  if (Math.max(...waits) > 0) return fail('too_many');
  const member = await findMemberByEmail(db, email);
  const { workspaceId, memberId } = member?.actor ?? { workspaceId: null, memberId: null };
  await queue.send(db, 'mail-password-link', { workspaceId, memberId });
  return ok(null);
}
