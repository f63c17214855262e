import { and, desc, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { apiTokens } from '~db/schema/access';

export type ShownToken = Awaited<ReturnType<typeof listTokens>>[number];

/** A member's tokens, the newest first. */
export const listTokens = (db: Db, { workspaceId, memberId }: MemberActor) =>
  db
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      scope: apiTokens.scope,
      createdAt: apiTokens.createdAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .where(and(eq(apiTokens.workspaceId, workspaceId), eq(apiTokens.memberId, memberId)))
    .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id))
    .execute();
