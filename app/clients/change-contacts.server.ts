import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { lockClient } from './lock-client.server';
import { type ContactPerson, setContacts } from './set-contacts.server';

/** Changes whom to turn to at a client. */
export function changeContacts(
  db: Db,
  {
    clientId,
    contacts,
    actor,
    now,
  }: { clientId: string; contacts: ContactPerson[]; actor: Actor; now: Date },
): Promise<Result<null, 'not_found'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const client = await lockClient(tx, { workspaceId, clientId });
    if (!client) return fail('not_found');
    await setContacts(tx, { workspaceId, clientId, contacts, country: client.country, now });
    await recordEvent(tx, {
      action: 'client.contacts_changed',
      subjectKind: 'client',
      subjectId: clientId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
