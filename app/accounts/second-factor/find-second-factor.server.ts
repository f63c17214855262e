import { and, eq, isNotNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { secondFactors } from '~db/schema/access';
import { countRecoveryCodes } from './recovery-codes.server';

/** How far a member is: no code asked for, a seed that waits for its first code, or codes in use. */
export type SecondFactor =
  | { state: 'off' }
  | { state: 'starting'; seed: string }
  | { state: 'on'; since: Date; recoveryCodesLeft: number };

/** The seed is given out only until the first code has come. */
export async function findSecondFactor(
  db: Db,
  { actor, secrets }: { actor: MemberActor; secrets: SecretBox },
): Promise<SecondFactor> {
  const [row] = await db.select().from(secondFactors).where(secondFactorOf(actor));
  if (!row) return { state: 'off' };
  if (!row.confirmedAt) return { state: 'starting', seed: secrets.open(row.encryptedSeed, row.id) };
  return { state: 'on', since: row.confirmedAt, recoveryCodesLeft: await countRecoveryCodes(db, actor) };
}

export const secondFactorOf = ({ workspaceId, memberId }: MemberActor) =>
  and(eq(secondFactors.workspaceId, workspaceId), eq(secondFactors.memberId, memberId));

/** Whether a member is asked for a code when she signs in. */
export const isSecondFactorOn = async (db: Db, actor: MemberActor): Promise<boolean> =>
  (await db.$count(secondFactors, and(secondFactorOf(actor), isNotNull(secondFactors.confirmedAt)))) > 0;
