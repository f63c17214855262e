import {
  boolean,
  date,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { workspaces } from './accounts';
import { companies } from './companies';
import { files } from './documents';
import { prospects } from './prospects';

/** The catalogue of what the assistant offers. */
export const services = pgTable(
  'services',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    offered: boolean('offered').notNull().default(true),
    position: integer('position').notNull(),
  },
  (t) => [workspaceKey(t), uniqueIndex('services_key').on(t.workspaceId, t.key)],
);

/** Interest in a service, noted on a call. */
export const serviceInterests = pgTable(
  'service_interests',
  {
    workspaceId: workspaceId(),
    prospectId: uuid('prospect_id').notNull(),
    serviceId: uuid('service_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.prospectId, t.serviceId] }),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.serviceId, services, 'cascade'),
  ],
);

/** Who said yes. The prospect stays and keeps its timeline. */
export const clients = pgTable(
  'clients',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    companyId: uuid('company_id'),
    name: text('name').notNull(),
    confidential: boolean('confidential').notNull().default(false),
    state: oneOf('state', ['active', 'former']).notNull().default('active'),
    since: instant('since').notNull(),
    /** When a referral was last asked for or put off; it is proposed again months later. */
    referralConsideredAt: instant('referral_considered_at'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects),
    within(t.workspaceId, t.companyId, companies),
    uniqueIndex('clients_prospect').on(t.workspaceId, t.prospectId),
  ],
);

export const engagements = pgTable(
  'engagements',
  {
    workspaceId: workspaceId(),
    id: id(),
    clientId: uuid('client_id').notNull(),
    kind: oneOf('kind', ['one_off', 'regular', 'retainer']).notNull(),
    hoursPerWeek: numeric('hours_per_week', { precision: 5, scale: 2, mode: 'number' }),
    /** Per hour, per month for a retainer, for all of it for a one-off; in cents. */
    rateCents: integer('rate_cents'),
    currency: text('currency').notNull().default('EUR'),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
    endReason: text('end_reason'),
    /** The engagement whose terms this one follows on from. */
    replacesId: uuid('replaces_id'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.clientId, clients, 'cascade'),
    within(t.workspaceId, t.replacesId, t, 'cascade'),
    index('engagements_client').on(t.workspaceId, t.clientId),
  ],
);

export const engagementServices = pgTable(
  'engagement_services',
  {
    workspaceId: workspaceId(),
    engagementId: uuid('engagement_id').notNull(),
    serviceId: uuid('service_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.engagementId, t.serviceId] }),
    within(t.workspaceId, t.engagementId, engagements, 'cascade'),
    within(t.workspaceId, t.serviceId, services),
  ],
);

/** When the assistant promised a client to be there: wall time in `timeZone`, weekday 1 is Monday. */
export const officeHours = pgTable(
  'office_hours',
  {
    workspaceId: workspaceId(),
    id: id(),
    clientId: uuid('client_id').notNull(),
    weekday: integer('weekday').notNull(),
    from: text('from').notNull(),
    to: text('to').notNull(),
    timeZone: text('time_zone').notNull(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.clientId, clients, 'cascade'),
    index('office_hours_client').on(t.workspaceId, t.clientId),
  ],
);

export const agreements = pgTable(
  'agreements',
  {
    workspaceId: workspaceId(),
    id: id(),
    clientId: uuid('client_id').notNull(),
    kind: oneOf('kind', ['nda', 'service']).notNull(),
    state: oneOf('state', ['drafted', 'sent', 'signed', 'expired', 'ended']).notNull().default('drafted'),
    text: text('text').notNull(),
    sentAt: instant('sent_at'),
    signedAt: instant('signed_at'),
    expiresOn: date('expires_on', { mode: 'string' }),
    endedAt: instant('ended_at'),
    /** The signed copy. */
    fileId: uuid('file_id'),
    /** The task that reminds of its end. */
    reminderTaskId: uuid('reminder_task_id'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.clientId, clients, 'cascade'),
    within(t.workspaceId, t.fileId, files),
    index('agreements_client').on(t.workspaceId, t.clientId),
  ],
);
