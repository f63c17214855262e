import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { consume, forget, type Limit } from '~/platform/rate-limit.server';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { verifyPassword } from './passwords.server';

/** The name is that of the first page that asked. */
const TRIES: Limit = { name: 'change-password', points: 10, seconds: 600 };

/** Makes sure that it is she who asks for something weighty, and nobody at her open laptop. */
export async function checkOwnPassword(
  db: Db,
  { current, actor: { workspaceId, memberId } }: { current: string; actor: MemberActor },
): Promise<Result<null, 'too_many' | 'wrong_password'>> {
  if ((await consume(db, TRIES, memberId)) > 0) return fail('too_many');
  const [member] = await db
    .select({ passwordHash: members.passwordHash })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
  if (!member || !(await verifyPassword(member.passwordHash, current))) return fail('wrong_password');
  await forget(db, TRIES, memberId);
  return ok(null);
}
