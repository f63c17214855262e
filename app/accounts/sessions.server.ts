import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { hostCookie, readToken } from '~/platform/host-cookie.server';
import { hashToken, newToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { members, sessions, workspaces } from '~db/schema/accounts';

const SESSION_DAYS = 30;
const DAY = 86_400_000;

/** The cookie of a session. */
export const sessionCookie = (appUrl: string) => hostCookie('anklang', appUrl, (SESSION_DAYS * DAY) / 1000);

/** The token a browser sends along; null without one. */
export function sessionToken(request: Request, appUrl: string): Promise<string | null> {
  return readToken(request, sessionCookie(appUrl));
}

/** Opens a session on the server and gives back the token for the cookie. */
export async function openSession(
  db: Db,
  { actor, userAgent, now }: { actor: MemberActor; userAgent: string | null; now: Date },
): Promise<string> {
  const token = newToken();
  await db.insert(sessions).values({
    ...actor,
    tokenHash: hashToken(token),
    userAgent: userAgent?.slice(0, 300),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + SESSION_DAYS * DAY),
  });
  return token;
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, hashToken(token)));
}

/** The member whose session this is; null for an unknown or expired token, and for a member who has left. */
export async function findSession(db: Db, { token, now }: { token: string; now: Date }) {
  const [found] = await db
    .select({ member: members, workspace: workspaces })
    .from(sessions)
    .innerJoin(members, and(eq(members.workspaceId, sessions.workspaceId), eq(members.id, sessions.memberId)))
    .innerJoin(workspaces, eq(workspaces.id, sessions.workspaceId))
    .where(
      and(
        eq(sessions.tokenHash, hashToken(token)),
        gt(sessions.expiresAt, now),
        isNull(members.deactivatedAt),
      ),
    );
  return found ?? null;
}

/** The open sessions of a member, the newest first, and which of them this token belongs to. */
export async function listSessions(
  db: Db,
  { actor: { workspaceId, memberId }, token, now }: { actor: MemberActor; token: string; now: Date },
) {
  const rows = await db
    .select({
      id: sessions.id,
      tokenHash: sessions.tokenHash,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.workspaceId, workspaceId),
        eq(sessions.memberId, memberId),
        gt(sessions.expiresAt, now),
      ),
    )
    .orderBy(desc(sessions.createdAt), desc(sessions.id));
  const here = hashToken(token);
  return rows.map(({ tokenHash, ...session }) => ({ ...session, isThis: tokenHash === here }));
}
