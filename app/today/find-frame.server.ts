import { findHeldCopy } from '~/backups/find-held-copy.server';
import { findDue } from '~/callbacks/find-due.server';
import { countOpenReplies } from '~/inbox/list-inbound.server';
import type { MemberActor } from '~/platform/actor';
import { findTimer } from '~/time-entries/find-timer.server';
import type { Db } from '~db/client';

/** What stands around every page: what is due, what has come in, what runs, and whether this is a copy at rest. */
export async function findFrame(db: Db, { actor, now }: { actor: MemberActor; now: Date }) {
  const [due, openReplies, timer, heldCopy] = await Promise.all([
    findDue(db, actor, now),
    countOpenReplies(db, actor),
    findTimer(db, actor),
    findHeldCopy(db, actor.workspaceId, now),
  ]);
  return { due, openReplies, timer, heldCopy };
}
