import { validate } from 'uuid';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { bulkChanges } from '~db/schema/bulk-changes';
import { isChange, type WhichChange } from './which-change.server';

export type ChangeView = NonNullable<Awaited<ReturnType<typeof findChange>>>;

/** A change to many prospects: how far it is, and how it ended. */
export async function findChange(db: Db, which: WhichChange) {
  const { id, kind, target, state, total, done, counts } = bulkChanges;
  const [change] = await db
    .select({ id, kind, target, state, total, done, counts })
    .from(bulkChanges)
    .where(isChange(which));
  return change ?? null;
}

/** The change an address tells of; null when it tells of none. */
export const changeNamed = (db: Db, { workspaceId }: MemberActor, changeId: string | null) =>
  changeId !== null && validate(changeId) ? findChange(db, { workspaceId, changeId }) : null;
