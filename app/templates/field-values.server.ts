import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { REGION } from '~/i18n/formats';
import type { Locale } from '~/i18n/locales';
import { salutationLine } from '~/prospects/salutation';
import type { Db } from '~db/client';
import { members, workspaces } from '~db/schema/accounts';
import { callbacks, calls } from '~db/schema/calls';
import { serviceInterests, services } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { mailboxes } from '~db/schema/mail';
import { prospects } from '~db/schema/prospects';
import type { FieldValues } from './fields';

const DAY = { day: 'numeric', month: 'long' } as const;
const DAY_AND_TIME = { weekday: 'long', ...DAY, hour: '2-digit', minute: '2-digit' } as const;

interface Wanted {
  workspaceId: string;
  prospectId: string;
  /** Who writes. */
  memberId: string;
  /** Of the text the values go into: it decides salutation and dates. */
  language: Locale;
}

/** What templates, covers and scripts can say about a prospect and the sender; null when there is no such prospect. */
export async function findFieldValues(db: Db, wanted: Wanted): Promise<FieldValues | null> {
  const prospect = await prospectValues(db, wanted);
  if (!prospect) return null;
  return { ...prospect, ...(await callValues(db, wanted)), ...(await findSenderValues(db, wanted)) };
}

async function prospectValues(db: Db, { workspaceId, prospectId, language }: Wanted) {
  const [row] = await db
    .select({ prospect: prospects, company: companies })
    .from(prospects)
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(
      and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId), isNull(prospects.deletedAt)),
    );
  if (!row) return null;
  const { prospect, company } = row;
  return {
    salutation: salutationLine(prospect, { language, formality: prospect.formality }),
    firstName: prospect.firstName,
    lastName: prospect.lastName,
    fullName: [prospect.title, prospect.firstName, prospect.lastName].filter(Boolean).join(' '),
    jobTitle: prospect.position,
    company: company?.name,
    industry: company?.industry,
    city: prospect.city ?? company?.city,
    presumedInterest: prospect.presumedInterest,
    dataSource: prospect.source,
  };
}

/** What came of phoning: the last conversation, the callback promised, the services they asked about. */
async function callValues(db: Db, { workspaceId, prospectId, memberId, language }: Wanted) {
  const [member] = await db
    .select({ timeZone: members.timeZone })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
  const local = (at: Date, zone: string | undefined, format: Intl.DateTimeFormatOptions) =>
    DateTime.fromJSDate(at, { zone }).setLocale(REGION[language]).toLocaleString(format);
  const [call] = await db
    .select({ at: calls.at })
    .from(calls)
    .where(
      and(
        eq(calls.workspaceId, workspaceId),
        eq(calls.prospectId, prospectId),
        isNotNull(calls.conversation),
        isNull(calls.undoneAt),
      ),
    )
    .orderBy(desc(calls.at))
    .limit(1);
  const [callback] = await db
    .select({ dueAt: callbacks.dueAt, timeZone: callbacks.timeZone })
    .from(callbacks)
    .where(
      and(
        eq(callbacks.workspaceId, workspaceId),
        eq(callbacks.prospectId, prospectId),
        eq(callbacks.state, 'open'),
      ),
    )
    .limit(1);
  return {
    callDate: call && local(call.at, member?.timeZone, DAY),
    // Said and written to the person, so by the clocks there.
    callbackTime: callback && local(callback.dueAt, callback.timeZone, DAY_AND_TIME),
    services: await interests(db, { workspaceId, prospectId, language }),
  };
}

async function interests(
  db: Db,
  { workspaceId, prospectId, language }: Pick<Wanted, 'workspaceId' | 'prospectId' | 'language'>,
): Promise<string> {
  const rows = await db
    .select({ name: services.name })
    .from(serviceInterests)
    .innerJoin(
      services,
      and(
        eq(services.workspaceId, serviceInterests.workspaceId),
        eq(services.id, serviceInterests.serviceId),
      ),
    )
    .where(and(eq(serviceInterests.workspaceId, workspaceId), eq(serviceInterests.prospectId, prospectId)))
    .orderBy(services.position);
  return new Intl.ListFormat(language).format(rows.map(({ name }) => name));
}

/** The part about the person who writes. */
export async function findSenderValues(
  db: Db,
  { workspaceId, memberId }: Pick<Wanted, 'workspaceId' | 'memberId'>,
): Promise<FieldValues> {
  const [row] = await db
    .select({ workspace: workspaces, member: members, address: mailboxes.address })
    .from(workspaces)
    .innerJoin(members, and(eq(members.workspaceId, workspaces.id), eq(members.id, memberId)))
    .leftJoin(mailboxes, and(eq(mailboxes.workspaceId, workspaces.id), eq(mailboxes.memberId, memberId)))
    .where(eq(workspaces.id, workspaceId));
  if (!row) return {};
  const { workspace, member, address } = row;
  return {
    senderName: workspace.senderName ?? member.name,
    senderPhone: workspace.phone,
    senderEmail: address ?? member.email,
    senderWebsite: workspace.website,
    signature: member.signature ?? signatureOf(workspace, member.name),
    businessName: workspace.name,
    postalAddress: workspace.postalAddress,
    imprint: workspace.imprint,
    privacyLink: workspace.privacyUrl,
  };
}

/** What stands below a message of hers as long as she has written no signature. */
const signatureOf = (
  { senderName, name, phone, website }: typeof workspaces.$inferSelect,
  memberName: string,
): string => {
  const sender = senderName ?? memberName;
  return [sender, name === sender ? null : name, phone, website].filter(Boolean).join('\n');
};
