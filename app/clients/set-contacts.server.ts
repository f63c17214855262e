import { and, eq } from 'drizzle-orm';
import { readPhoneNumber } from '~/prospects/phone-number.server';
import type { Db } from '~db/client';
import { clientContacts } from '~db/schema/client-contacts';

/** Somebody at a client, as typed. */
export interface ContactPerson {
  name: string;
  role: string | null;
  phone: string | null;
  email: string | null;
}

interface Contacts {
  workspaceId: string;
  clientId: string;
  contacts: ContactPerson[];
  /** Of the client: numbers without a country code belong to it. */
  country: string;
  now: Date;
}

/** Replaces the people to turn to at a client; call it in the caller's transaction. */
export async function setContacts(
  tx: Db,
  { workspaceId, clientId, contacts, country, now }: Contacts,
): Promise<void> {
  await tx
    .delete(clientContacts)
    .where(and(eq(clientContacts.workspaceId, workspaceId), eq(clientContacts.clientId, clientId)));
  if (contacts.length === 0) return;
  await tx.insert(clientContacts).values(
    contacts.map(({ phone, ...contact }, position) => ({
      workspaceId,
      clientId,
      ...contact,
      phone: phone && readable(phone, country),
      position,
      createdAt: now,
    })),
  );
}

/** E.164 where the number is one, else as typed: a contact is not dialled by a session. */
function readable(phone: string, country: string): string {
  return readPhoneNumber(phone, country).value?.e164 ?? phone;
}
