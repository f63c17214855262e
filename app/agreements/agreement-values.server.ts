import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { Locale } from '~/i18n/locales';
import type { FieldValues } from '~/templates/fields';
import type { Db } from '~db/client';
import { members, workspaces } from '~db/schema/accounts';
import { clients, engagementServices, engagements, officeHours, services } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { clientAddress } from './client-address';

interface Wanted {
  workspaceId: string;
  clientId: string;
  /** Who works for the client. */
  memberId: string | null;
  language: Locale;
  now: Date;
}

const REGION = { de: 'de-DE', en: 'en-GB' } as const;

/** What an agreement with a client can say: both sides and what is agreed at the moment. */
export async function findAgreementValues(tx: Db, wanted: Wanted): Promise<FieldValues> {
  const { workspaceId, clientId, memberId, language, now } = wanted;
  const [row] = await tx
    .select({
      client: clients,
      prospect: prospects,
      company: companies,
      workspace: workspaces,
      member: members.name,
    })
    .from(clients)
    .innerJoin(workspaces, eq(workspaces.id, clients.workspaceId))
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, clients.workspaceId), eq(prospects.id, clients.prospectId)),
    )
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, clients.workspaceId), eq(companies.id, clients.companyId)),
    )
    .leftJoin(
      members,
      and(eq(members.workspaceId, clients.workspaceId), sql`${members.id} = ${memberId}::uuid`),
    )
    .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)));
  if (!row) return {};
  const { client, prospect, company, workspace, member } = row;
  return {
    clientName: client.name,
    clientAddress: clientAddress({ prospect, company }),
    fullName: [prospect.title, prospect.firstName, prospect.lastName].filter(Boolean).join(' '),
    senderName: workspace.senderName ?? member,
    businessName: workspace.name,
    postalAddress: workspace.postalAddress,
    senderPhone: workspace.phone,
    senderWebsite: workspace.website,
    agreementDate: written(DateTime.fromJSDate(now, { zone: workspace.timeZone }), language),
    officeHours: await hoursInWords(tx, wanted),
    ...(await termsInWords(tx, wanted)),
  };
}

const written = (date: DateTime, language: Locale) =>
  date.setLocale(REGION[language]).toLocaleString(DateTime.DATE_FULL);

/** The newest engagement as an agreement would put it. */
async function termsInWords(tx: Db, { workspaceId, clientId, language }: Wanted): Promise<FieldValues> {
  const [terms] = await tx
    .select()
    .from(engagements)
    .where(and(eq(engagements.workspaceId, workspaceId), eq(engagements.clientId, clientId)))
    .orderBy(desc(engagements.createdAt), desc(engagements.id))
    .limit(1);
  if (!terms) return {};
  const names = await tx
    .select({ name: services.name })
    .from(engagementServices)
    .innerJoin(
      services,
      and(
        eq(services.workspaceId, engagementServices.workspaceId),
        eq(services.id, engagementServices.serviceId),
      ),
    )
    .where(
      and(eq(engagementServices.workspaceId, workspaceId), eq(engagementServices.engagementId, terms.id)),
    )
    .orderBy(asc(services.position));
  const region = REGION[language];
  const { rateCents, currency, hoursPerWeek, kind, startsOn } = terms;
  return {
    services: names.map(({ name }) => name).join(', '),
    hoursPerWeek: hoursPerWeek === null ? null : new Intl.NumberFormat(region).format(hoursPerWeek),
    rate:
      rateCents === null
        ? null
        : `${new Intl.NumberFormat(region, { style: 'currency', currency }).format(rateCents / 100)} ${PER[language][kind]}`,
    startDate: written(DateTime.fromISO(startsOn), language),
  };
}

const PER = {
  de: { one_off: 'für die gesamte Arbeit', regular: 'je Stunde', retainer: 'im Monat' },
  en: { one_off: 'for the whole job', regular: 'an hour', retainer: 'a month' },
} as const;

async function hoursInWords(tx: Db, { workspaceId, clientId, language }: Wanted): Promise<string> {
  const rows = await tx
    .select()
    .from(officeHours)
    .where(and(eq(officeHours.workspaceId, workspaceId), eq(officeHours.clientId, clientId)))
    .orderBy(asc(officeHours.weekday), asc(officeHours.from));
  const weekday = (number: number) =>
    DateTime.fromObject({ weekYear: 2026, weekNumber: 1, weekday: number as 1 })
      .setLocale(REGION[language])
      .toFormat('cccc');
  return rows.map(({ weekday: day, from, to }) => `${weekday(day)} ${from}–${to}`).join(', ');
}
