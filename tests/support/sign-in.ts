import { openSession, sessionCookie } from '~/accounts/sessions.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';

/** The Cookie header of a member who has just signed in at the product that runs at `url`. */
export async function signIn(db: Db, actor: MemberActor, url: string, now = new Date()): Promise<string> {
  const token = await openSession(db, { actor, userAgent: null, now });
  return (await sessionCookie(url).serialize(token)).split(';')[0] ?? '';
}
