import { and, eq, inArray } from 'drizzle-orm';
import { formatPhoneNumber } from '~/prospects/format-phone-number.server';
import type { Db } from '~db/client';
import { clientContacts } from '~db/schema/client-contacts';
import { clients } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { emailAddresses, phoneNumbers, prospects } from '~db/schema/prospects';
import { type ConfidentialTerms, type Mask, maskOf } from './mask-text';

/** Hides the confidential clients of a workspace in a text; null when it has none. */
export async function findMask(db: Db, workspaceId: string): Promise<Mask | null> {
  const rows = await db
    .select({
      clientId: clients.id,
      prospectId: clients.prospectId,
      name: clients.name,
      firstName: prospects.firstName,
      lastName: prospects.lastName,
      company: companies.name,
      domain: companies.domain,
      street: prospects.street,
      companyStreet: companies.street,
    })
    .from(clients)
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, clients.workspaceId), eq(prospects.id, clients.prospectId)),
    )
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, clients.workspaceId), eq(companies.id, clients.companyId)),
    )
    .where(and(eq(clients.workspaceId, workspaceId), eq(clients.confidential, true)));
  if (rows.length === 0) return null;
  const people = rows.flatMap(({ name, company, firstName, lastName }) => [
    name,
    company,
    firstName && lastName ? `${firstName} ${lastName}` : null,
    lastName,
  ]);
  const ways = await findWays(db, workspaceId, {
    prospectIds: rows.map(({ prospectId }) => prospectId),
    clientIds: rows.map(({ clientId }) => clientId),
  });
  return maskOf({
    names: [...people.filter((term) => term !== null), ...ways.names],
    ways: [
      ...ways.ways,
      ...rows.flatMap(({ domain, street, companyStreet }) =>
        [domain, street, companyStreet].filter((way) => way !== null),
      ),
    ],
  });
}

/** How the people there are reached, as it is kept and as it is shown. */
async function findWays(
  db: Db,
  workspaceId: string,
  { prospectIds, clientIds }: { prospectIds: string[]; clientIds: string[] },
): Promise<ConfidentialTerms> {
  const [numbers, addresses, contacts] = await Promise.all([
    db
      .select({ e164: phoneNumbers.e164 })
      .from(phoneNumbers)
      .where(and(eq(phoneNumbers.workspaceId, workspaceId), inArray(phoneNumbers.prospectId, prospectIds))),
    db
      .select({ address: emailAddresses.address })
      .from(emailAddresses)
      .where(
        and(eq(emailAddresses.workspaceId, workspaceId), inArray(emailAddresses.prospectId, prospectIds)),
      ),
    db
      .select({ name: clientContacts.name, phone: clientContacts.phone, email: clientContacts.email })
      .from(clientContacts)
      .where(and(eq(clientContacts.workspaceId, workspaceId), inArray(clientContacts.clientId, clientIds))),
  ]);
  const phones = [...numbers.map(({ e164 }) => e164), ...contacts.flatMap(({ phone }) => phone ?? [])];
  return {
    names: contacts.map(({ name }) => name),
    ways: [
      ...phones.flatMap((phone) => [
        phone,
        phone.replace(/^\+/, ''),
        formatPhoneNumber(phone).replace(/^\+/, ''),
      ]),
      ...addresses.map(({ address }) => address),
      ...contacts.flatMap(({ email }) => email ?? []),
    ],
  };
}
