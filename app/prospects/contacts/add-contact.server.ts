import { and, eq, max } from 'drizzle-orm';
import { isSuppressed } from '~/consent/is-suppressed.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { emailAddresses, phoneNumbers } from '~db/schema/prospects';
import type { PhoneNumberFields } from '../fields';
import { isProspect } from '../is-prospect.server';
import { type Channel, tableOf } from './contact-table.server';
import { contactsChanged } from './contacts-changed.server';

interface NewContact {
  prospectId: string;
  /** Read before: E.164 and its kind, or an address in lower case. */
  contact: ({ channel: 'phone' } & PhoneNumberFields) | { channel: 'email'; address: string };
  /** For one that comes back by undo. */
  state?: 'valid' | 'invalid';
  actor: Actor;
  now: Date;
}

/** Adds a number or address behind the others. One that nobody may contact comes in as such. */
export function addContact(
  db: Db,
  { prospectId, contact, state = 'valid', actor, now }: NewContact,
): Promise<Result<{ contactId: string }, 'not_found' | 'taken'>> {
  const { workspaceId } = actor;
  const { channel } = contact;
  const value = contact.channel === 'phone' ? contact.e164 : contact.address;
  return db.transaction(async (tx) => {
    if (!(await isProspect(tx, { workspaceId, prospectId }))) return fail('not_found');
    const closed = await isSuppressed(tx, { workspaceId, channel, value });
    const row = {
      workspaceId,
      id: newId(),
      prospectId,
      state: closed ? ('opted_out' as const) : state,
      position: await lastPosition(tx, { workspaceId, prospectId, channel }),
      createdAt: now,
    };
    const added =
      contact.channel === 'phone'
        ? await tx
            .insert(phoneNumbers)
            .values({ ...row, e164: value, extension: contact.extension, kind: contact.kind })
            .onConflictDoNothing()
            .returning({ id: phoneNumbers.id })
        : await tx
            .insert(emailAddresses)
            .values({ ...row, address: value })
            .onConflictDoNothing()
            .returning({ id: emailAddresses.id });
    if (added.length === 0) return fail('taken');
    await contactsChanged(tx, { prospectId, channel, actor, now });
    return ok({ contactId: row.id });
  });
}

type Owner = { workspaceId: string; prospectId: string; channel: Channel };

async function lastPosition(tx: Db, { workspaceId, prospectId, channel }: Owner): Promise<number> {
  const { table } = tableOf(channel);
  const [last] = await tx
    .select({ position: max(table.position) })
    .from(table)
    .where(and(eq(table.workspaceId, workspaceId), eq(table.prospectId, prospectId)));
  return (last?.position ?? -1) + 1;
}
