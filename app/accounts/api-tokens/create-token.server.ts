import type { z } from 'zod';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { hashToken, newToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { apiTokens } from '~db/schema/access';
import type { tokenSchema } from './schema';

/** Tells people and scanners what they have found. */
const PREFIX = 'anklang_';

type NewToken = z.output<typeof tokenSchema> & { actor: MemberActor; now: Date };

/** Makes a token with which a program acts for the member. It is given back this once and stored hashed. */
export async function createToken(db: Db, { name, scope, actor, now }: NewToken): Promise<string> {
  const { workspaceId, memberId } = actor;
  const token = PREFIX + newToken();
  const id = newId();
  await db.transaction(async (tx) => {
    await tx
      .insert(apiTokens)
      .values({ workspaceId, id, memberId, name, scope, tokenHash: hashToken(token), createdAt: now });
    await recordEvent(tx, {
      action: 'token.created',
      subjectKind: 'token',
      subjectId: id,
      data: { name, scope },
      actor,
      at: now,
    });
  });
  return token;
}
