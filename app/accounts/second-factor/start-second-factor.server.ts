import { isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { secondFactors } from '~db/schema/access';
import { newSeed } from './totp.server';

interface Start {
  actor: MemberActor;
  secrets: SecretBox;
  now: Date;
}

/** Makes a seed for a member's authenticator app. Nothing is asked for until a code has come from it. */
export async function startSecondFactor(
  db: Db,
  { actor, secrets, now }: Start,
): Promise<Result<null, 'stale'>> {
  const id = newId();
  const fresh = { id, encryptedSeed: secrets.seal(newSeed(), id), createdAt: now, lastStep: null };
  const made = await db
    .insert(secondFactors)
    .values({ ...actor, ...fresh })
    .onConflictDoUpdate({
      target: [secondFactors.workspaceId, secondFactors.memberId],
      set: fresh,
      setWhere: isNull(secondFactors.confirmedAt),
    })
    .returning({ id: secondFactors.id });
  return made.length > 0 ? ok(null) : fail('stale');
}
