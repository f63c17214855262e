import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { hashToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { recoveryCodes } from '~db/schema/access';

const HOW_MANY = 10;

/** Without what is mistaken for another on paper; 16 of 31 are 79 bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 16;

const spell = (code: string) => code.match(/.{4}/g)?.join('-') ?? code;

const newCode = () => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Gives a member ten new recovery codes, shown this once; the ones before count no more. */
export async function replaceRecoveryCodes(tx: Db, actor: MemberActor, now: Date): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode);
  await tx.delete(recoveryCodes).where(ofMember(actor));
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ ...actor, codeHash: hashToken(code), createdAt: now })));
  return codes.map(spell);
}

/** True if it was one of hers; it counts no more. Spaces, hyphens and capitals make no difference. */
export async function takeRecoveryCode(tx: Db, actor: MemberActor, typed: string): Promise<boolean> {
  const code = typed.toLowerCase().replaceAll(/[\s-]/g, '');
  if (code.length !== LENGTH) return false;
  const used = await tx
    .delete(recoveryCodes)
    .where(and(ofMember(actor), eq(recoveryCodes.codeHash, hashToken(code))))
    .returning({ id: recoveryCodes.id });
  return used.length > 0;
}

export const countRecoveryCodes = (db: Db, actor: MemberActor): Promise<number> =>
  db.$count(recoveryCodes, ofMember(actor));

const ofMember = ({ workspaceId, memberId }: MemberActor) =>
  and(eq(recoveryCodes.workspaceId, workspaceId), eq(recoveryCodes.memberId, memberId));
