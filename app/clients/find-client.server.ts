import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { formatPhoneNumber } from '~/prospects/format-phone-number.server';
import type { Db } from '~db/client';
import { clients, engagements, officeHours } from '~db/schema/clients';
import { emailAddresses, phoneNumbers, prospects } from '~db/schema/prospects';
import { canReopen, follows, isFollowed } from './find-engagements.server';
import { isProspectAgain } from './is-prospect-again.server';
import { lastContact, nextClientAction } from './next-client-action.server';
import { serviceNames } from './roster.server';

/** The client and the person behind it; null when there is none. */
export async function findClient(db: Db, workspaceId: string, clientId: string) {
  const [client] = await db
    .select({
      id: clients.id,
      name: clients.name,
      confidential: clients.confidential,
      state: clients.state,
      since: clients.since,
      prospectId: clients.prospectId,
      title: prospects.title,
      firstName: prospects.firstName,
      lastName: prospects.lastName,
      timeZone: prospects.timeZone,
      lastContactAt: lastContact,
      next: nextClientAction,
      isProspectAgain,
      phone: sql<string | null>`(
        select ${phoneNumbers.e164} from ${phoneNumbers}
        where ${phoneNumbers.workspaceId} = ${clients.workspaceId} and ${phoneNumbers.prospectId} = ${clients.prospectId}
          and ${phoneNumbers.state} = 'valid'
        order by ${phoneNumbers.position} limit 1)`,
      email: sql<string | null>`(
        select ${emailAddresses.address} from ${emailAddresses}
        where ${emailAddresses.workspaceId} = ${clients.workspaceId}
          and ${emailAddresses.prospectId} = ${clients.prospectId} and ${emailAddresses.state} = 'valid'
        order by ${emailAddresses.position} limit 1)`,
    })
    .from(clients)
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, clients.workspaceId), eq(prospects.id, clients.prospectId)),
    )
    .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)));
  if (!client) return null;
  const { phone } = client;
  return { ...client, phone: phone && { e164: phone, written: formatPhoneNumber(phone) } };
}

/** All engagements of a client, the newest first. */
export function listEngagements(db: Db, workspaceId: string, clientId: string) {
  return db
    .select({
      id: engagements.id,
      kind: engagements.kind,
      hoursPerWeek: engagements.hoursPerWeek,
      rateCents: engagements.rateCents,
      currency: engagements.currency,
      startsOn: engagements.startsOn,
      endsOn: engagements.endsOn,
      endReason: engagements.endReason,
      isFollowed,
      follows,
      canReopen,
      services: serviceNames,
    })
    .from(engagements)
    .where(and(eq(engagements.workspaceId, workspaceId), eq(engagements.clientId, clientId)))
    .orderBy(desc(engagements.startsOn), desc(engagements.id));
}

export type ClientEngagement = Awaited<ReturnType<typeof listEngagements>>[number];

/** When she promised a client to be there, in the order of the week. */
export function listOfficeHours(db: Db, workspaceId: string, clientId: string) {
  return db
    .select({
      weekday: officeHours.weekday,
      from: officeHours.from,
      to: officeHours.to,
      timeZone: officeHours.timeZone,
    })
    .from(officeHours)
    .where(and(eq(officeHours.workspaceId, workspaceId), eq(officeHours.clientId, clientId)))
    .orderBy(asc(officeHours.weekday), asc(officeHours.from));
}
