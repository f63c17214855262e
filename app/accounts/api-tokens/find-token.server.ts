import type { AppLoadContext } from '@remix-run/node';
import { and, eq, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { hashToken } from '~/platform/tokens.server';
import { apiTokens } from '~db/schema/access';
import { members } from '~db/schema/accounts';

/** For whom a program asks, and what it may do. */
export interface TokenBearer {
  tokenId: string;
  /** `write` includes reading. */
  scope: 'read' | 'write';
  /** What verbs take as `actor`. */
  actor: MemberActor;
  role: 'owner' | 'member';
  locale: 'de' | 'en';
  timeZone: string;
}

const BEARER = /^Bearer +([\w~+/.-]{20,200})=*$/i;
const NOTED_EVERY = 60_000;

/**
 * Who sends `Authorization: Bearer …` (RFC 6750); null for a token that is missing, unknown or revoked, or whose
 * member has left. When it was used last is noted once a minute.
 */
export async function findToken(
  request: Request,
  { db, now }: Pick<AppLoadContext, 'db' | 'now'>,
): Promise<TokenBearer | null> {
  const token = BEARER.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) return null;
  const [row] = await db
    .select({ token: apiTokens, member: members })
    .from(apiTokens)
    .innerJoin(
      members,
      and(eq(members.workspaceId, apiTokens.workspaceId), eq(members.id, apiTokens.memberId)),
    )
    .where(and(eq(apiTokens.tokenHash, hashToken(token)), isNull(members.deactivatedAt)));
  if (!row) return null;
  const { id: tokenId, scope, lastUsedAt, workspaceId, memberId } = row.token;
  if (now().getTime() - (lastUsedAt?.getTime() ?? 0) > NOTED_EVERY) {
    await db
      .update(apiTokens)
      .set({ lastUsedAt: now() })
      .where(and(eq(apiTokens.workspaceId, workspaceId), eq(apiTokens.id, tokenId)));
  }
  const { role, locale, timeZone } = row.member;
  return { tokenId, scope, actor: { workspaceId, memberId }, role, locale, timeZone };
}
