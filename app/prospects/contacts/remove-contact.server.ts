import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { isProspect } from '../is-prospect.server';
import { type Channel, isContact, tableOf } from './contact-table.server';
import { contactsChanged } from './contacts-changed.server';

interface Removal {
  prospectId: string;
  contactId: string;
  channel: Channel;
  actor: Actor;
  now: Date;
}

/** Takes a number or address off a prospect. Consents and suppressions of the value stay. */
export function removeContact(db: Db, removal: Removal): Promise<Result<null, 'not_found'>> {
  const { prospectId, channel, actor, now } = removal;
  const { workspaceId } = actor;
  const { table } = tableOf(channel);
  return db.transaction(async (tx) => {
    if (!(await isProspect(tx, { workspaceId, prospectId }))) return fail('not_found');
    const gone = await tx
      .delete(table)
      .where(isContact(channel, { workspaceId, ...removal }))
      .returning({ id: table.id });
    if (gone.length === 0) return fail('not_found');
    await contactsChanged(tx, { prospectId, channel, actor, now });
    return ok(null);
  });
}
