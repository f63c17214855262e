import { asc, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';

/**
 * Whose workspace the samples go to: the member with this address; null when there is no account at all yet.
 * Without an address nobody's workspace is taken.
 */
export async function findDemoMember(
  db: Db,
  email: string,
): Promise<Result<MemberActor | null, 'unknown_member'>> {
  const [member] = await db
    .select({ workspaceId: members.workspaceId, memberId: members.id })
    .from(members)
    .where(eq(members.email, email.toLowerCase()));
  if (member) return ok(member);
  const [anybody] = await db
    .select({ id: members.id })
    .from(members)
    .orderBy(asc(members.createdAt))
    .limit(1);
  return anybody ? fail('unknown_member') : ok(null);
}
