import { eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { secondFactors } from '~db/schema/access';
import { secondFactorOf } from './find-second-factor.server';
import { stepOfCode } from './totp.server';

interface Code {
  actor: MemberActor;
  code: string;
  secrets: SecretBox;
  now: Date;
}

/**
 * True for a code of the member's app that is valid now and was not taken before; one that was read over her shoulder
 * is worth nothing once she has used it (RFC 6238, section 5.2).
 */
export async function takeCode(tx: Db, { actor, code, secrets, now }: Code): Promise<boolean> {
  const [row] = await tx.select().from(secondFactors).where(secondFactorOf(actor)).for('update');
  if (!row) return false;
  const step = stepOfCode(secrets.open(row.encryptedSeed, row.id), code, now);
  if (step === null || step <= (row.lastStep ?? 0)) return false;
  await tx.update(secondFactors).set({ lastStep: step }).where(eq(secondFactors.id, row.id));
  return true;
}
