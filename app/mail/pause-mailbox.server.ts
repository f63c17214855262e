import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { mailboxes } from '~db/schema/mail';

/** Stops sending until she resumes it; what is due waits. A pause without a reason is one of hers. */
export async function pauseMailbox(db: Db, { actor }: { actor: MemberActor }) {
  const paused = await db
    .update(mailboxes)
    .set({ state: 'paused', pauseReason: null, probeAt: null })
    .where(and(eq(mailboxes.workspaceId, actor.workspaceId), eq(mailboxes.memberId, actor.memberId)))
    .returning({ id: mailboxes.id });
  return paused.length > 0 ? ok(null) : fail('not_found');
}
