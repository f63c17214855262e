import { suppress } from '~/consent/suppress.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { emailAddresses, phoneNumbers } from '~db/schema/prospects';
import { formatPhoneNumber } from '../format-phone-number.server';
import { isProspect } from '../is-prospect.server';
import { recordActivity } from '../record-activity.server';
import { type Channel, isContact, tableOf } from './contact-table.server';
import { contactsChanged } from './contacts-changed.server';

interface ContactChange {
  prospectId: string;
  contactId: string;
  channel: Channel;
  state: 'valid' | 'invalid' | 'opted_out';
  /** Of a number. */
  kind?: 'landline' | 'mobile' | 'other' | undefined;
  extension?: string | null | undefined;
  actor: Actor;
  now: Date;
}

/**
 * Changes what is known of a number or address. 'Opted out' closes the value in the whole workspace; from there no
 * way leads back here (`suppressed`), because the wish is not hers to lift.
 */
export function changeContact(
  db: Db,
  change: ContactChange,
): Promise<Result<null, 'not_found' | 'suppressed'>> {
  const { prospectId, channel, state, kind, extension, actor, now } = change;
  const { workspaceId } = actor;
  const { table, value } = tableOf(channel);
  const which = isContact(channel, { workspaceId, ...change });
  return db.transaction(async (tx) => {
    if (!(await isProspect(tx, { workspaceId, prospectId }))) return fail('not_found');
    const [contact] = await tx.select({ value, state: table.state }).from(table).where(which).for('update');
    if (!contact) return fail('not_found');
    if (contact.state === 'opted_out' && state !== 'opted_out') return fail('suppressed');
    if (state === 'opted_out' && contact.state !== 'opted_out') {
      await suppress(tx, { channel, values: [contact.value], reason: 'manual', prospectId, actor, now });
    }
    if (channel === 'email') await tx.update(emailAddresses).set({ state }).where(which);
    else await tx.update(phoneNumbers).set({ state, kind, extension }).where(which);
    if (channel === 'phone' && state === 'invalid' && contact.state === 'valid') {
      const data = { number: formatPhoneNumber(contact.value) };
      await recordActivity(tx, { prospectId, kind: 'number_invalid', data, actor, at: now });
    }
    await contactsChanged(tx, { prospectId, channel, actor, now });
    return ok(null);
  });
}
