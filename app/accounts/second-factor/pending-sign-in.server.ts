import { and, eq, gt, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { hostCookie, readToken } from '~/platform/host-cookie.server';
import { hashToken, newToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { pendingSignIns } from '~db/schema/access';
import { members } from '~db/schema/accounts';

const VALID_MINUTES = 10;

/** The cookie between password and code. */
export const pendingCookie = (appUrl: string) => hostCookie('anklang-code', appUrl, VALID_MINUTES * 60);

export const pendingToken = (request: Request, appUrl: string) => readToken(request, pendingCookie(appUrl));

/** Remembers for ten minutes that the password was right; gives back the token for the cookie. */
export async function openPendingSignIn(
  db: Db,
  { actor, now }: { actor: MemberActor; now: Date },
): Promise<string> {
  const token = newToken();
  await db.insert(pendingSignIns).values({
    ...actor,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + VALID_MINUTES * 60_000),
  });
  return token;
}

/** Whose code is asked for; null when the password has to be given again. */
export async function findPendingSignIn(
  db: Db,
  { token, now }: { token: string; now: Date },
): Promise<MemberActor | null> {
  const [pending] = await db
    .select({ workspaceId: pendingSignIns.workspaceId, memberId: pendingSignIns.memberId })
    .from(pendingSignIns)
    .innerJoin(
      members,
      and(eq(members.workspaceId, pendingSignIns.workspaceId), eq(members.id, pendingSignIns.memberId)),
    )
    .where(
      and(
        eq(pendingSignIns.tokenHash, hashToken(token)),
        gt(pendingSignIns.expiresAt, now),
        isNull(members.deactivatedAt),
      ),
    );
  return pending ?? null;
}
