import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { listAgreementTemplates } from '~/agreements/templates/queries.server';
import { localDate } from '~/platform/local-date';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { serviceInterests, services } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { CURRENCY_OF } from './currency-of';
import { suggestContacts } from './list-contacts.server';

/** What the conversion form shows about a prospect; null when there is none. */
export async function findConversionPage(
  db: Db,
  workspaceId: string,
  { prospectId, now }: { prospectId: string; now: Date },
) {
  const [prospect] = await db
    .select({
      title: prospects.title,
      firstName: prospects.firstName,
      lastName: prospects.lastName,
      company: companies.name,
      companyId: prospects.companyId,
      country: sql<string>`coalesce(${prospects.country}, ${workspaces.country})`,
      timeZone: workspaces.timeZone,
    })
    .from(prospects)
    .innerJoin(workspaces, eq(workspaces.id, prospects.workspaceId))
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(
      and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId), isNull(prospects.deletedAt)),
    );
  if (!prospect) return null;
  const { country, timeZone, companyId, ...named } = prospect;
  const start = { startsOn: nextWorkingDay(now, timeZone), currency: CURRENCY_OF[country] ?? 'EUR' };
  const [services, templates, contacts] = await Promise.all([
    offeredServices(db, workspaceId, prospectId),
    listAgreementTemplates(db, workspaceId),
    suggestContacts(db, workspaceId, { prospectId, companyId }),
  ]);
  return { prospect: named, start, services, templates, contacts };
}

/** The services on offer, and which of them came up on the calls. */
function offeredServices(db: Db, workspaceId: string, prospectId: string) {
  return db
    .select({
      id: services.id,
      name: services.name,
      interested: sql<boolean>`${serviceInterests.serviceId} is not null`,
    })
    .from(services)
    .leftJoin(
      serviceInterests,
      and(
        eq(serviceInterests.workspaceId, services.workspaceId),
        eq(serviceInterests.serviceId, services.id),
        eq(serviceInterests.prospectId, prospectId),
      ),
    )
    .where(and(eq(services.workspaceId, workspaceId), eq(services.offered, true)))
    .orderBy(asc(services.position));
}

/** Tomorrow, or Monday when tomorrow is a weekend. */
function nextWorkingDay(now: Date, zone: string): string {
  const tomorrow = DateTime.fromJSDate(now, { zone }).plus({ days: 1 });
  const isWeekend = tomorrow.weekday > 5;
  return localDate(isWeekend ? tomorrow.plus({ days: 8 - tomorrow.weekday }) : tomorrow);
}
