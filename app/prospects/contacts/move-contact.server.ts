import { and, asc, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { isProspect } from '../is-prospect.server';
import { type Channel, tableOf } from './contact-table.server';
import { contactsChanged } from './contacts-changed.server';

interface ContactMove {
  prospectId: string;
  contactId: string;
  channel: Channel;
  direction: 'up' | 'down';
  actor: Actor;
  now: Date;
}

/** Moves a number or address one place; the first one is dialled or written to first. */
export function moveContact(
  db: Db,
  { prospectId, contactId, channel, direction, actor, now }: ContactMove,
): Promise<Result<null, 'not_found'>> {
  const { workspaceId } = actor;
  const { table } = tableOf(channel);
  const ours = and(eq(table.workspaceId, workspaceId), eq(table.prospectId, prospectId));
  return db.transaction(async (tx) => {
    if (!(await isProspect(tx, { workspaceId, prospectId }))) return fail('not_found');
    const rows = await tx.select({ id: table.id }).from(table).where(ours).orderBy(asc(table.position));
    const ids = rows.map(({ id }) => id);
    const from = ids.indexOf(contactId);
    if (from === -1) return fail('not_found');
    const to = Math.min(Math.max(from + (direction === 'up' ? -1 : 1), 0), ids.length - 1);
    if (to === from) return ok(null);
    ids.splice(to, 0, ...ids.splice(from, 1));
    for (const [position, id] of ids.entries()) {
      await tx
        .update(table)
        .set({ position })
        .where(and(ours, eq(table.id, id)));
    }
    await contactsChanged(tx, { prospectId, channel, actor, now });
    return ok(null);
  });
}
