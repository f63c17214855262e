import { and, eq, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { hashToken, newToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { calendarFeeds, members } from '~db/schema/accounts';

interface Change {
  actor: MemberActor;
  now: Date;
}

const own = ({ workspaceId, memberId }: MemberActor) =>
  and(eq(calendarFeeds.workspaceId, workspaceId), eq(calendarFeeds.memberId, memberId));

/** Gives a member's calendar a new secret address; the one before leads nowhere from then on. Gives back the token. */
export function renewFeed(db: Db, { actor, now }: Change): Promise<string> {
  const { workspaceId, memberId } = actor;
  const token = newToken();
  const fresh = { tokenHash: hashToken(token), createdAt: now, lastReadAt: null };
  return db.transaction(async (tx) => {
    await tx
      .insert(calendarFeeds)
      .values({ workspaceId, id: newId(), memberId, ...fresh })
      .onConflictDoUpdate({ target: [calendarFeeds.workspaceId, calendarFeeds.memberId], set: fresh });
    await record(tx, 'calendar.renewed', { actor, now });
    return token;
  });
}

/** Takes the address away; calendars that read it get nothing any more. */
export function revokeFeed(db: Db, { actor, now }: Change): Promise<void> {
  return db.transaction(async (tx) => {
    const gone = await tx.delete(calendarFeeds).where(own(actor)).returning({ id: calendarFeeds.id });
    if (gone.length > 0) await record(tx, 'calendar.revoked', { actor, now });
  });
}

const record = (tx: Db, action: string, { actor, now }: Change) =>
  recordEvent(tx, { action, subjectKind: 'member', subjectId: actor.memberId, actor, at: now });

/** Since when a member's calendar has an address, and when it was read last; null while it has none. */
export async function findFeed(db: Db, actor: MemberActor) {
  const [feed] = await db
    .select({ createdAt: calendarFeeds.createdAt, lastReadAt: calendarFeeds.lastReadAt })
    .from(calendarFeeds)
    .where(own(actor));
  return feed ?? null;
}

/** Whose calendar a token opens; null for one that is unknown, was renewed or revoked, or whose member has left. */
export async function openFeed(db: Db, { token, now }: { token: string; now: Date }) {
  const tokenHash = hashToken(token);
  const [member] = await db
    .select({
      workspaceId: members.workspaceId,
      memberId: members.id,
      name: members.name,
      locale: members.locale,
      timeZone: members.timeZone,
    })
    .from(calendarFeeds)
    .innerJoin(
      members,
      and(eq(members.workspaceId, calendarFeeds.workspaceId), eq(members.id, calendarFeeds.memberId)),
    )
    .where(and(eq(calendarFeeds.tokenHash, tokenHash), isNull(members.deactivatedAt)));
  if (!member) return null;
  await db.update(calendarFeeds).set({ lastReadAt: now }).where(eq(calendarFeeds.tokenHash, tokenHash));
  return member;
}
