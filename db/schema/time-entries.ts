import { sql } from 'drizzle-orm';
import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, within, workspaceId, workspaceKey } from '../columns';
import { members } from './accounts';
import { clients, services } from './clients';

/** Work done for a client. */
export const timeEntries = pgTable(
  'time_entries',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    clientId: uuid('client_id').notNull(),
    serviceId: uuid('service_id'),
    /** On the calendar of the member who worked. */
    workedOn: date('worked_on', { mode: 'string' }).notNull(),
    minutes: integer('minutes').notNull(),
    note: text('note').notNull().default(''),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members),
    within(t.workspaceId, t.clientId, clients, 'cascade'),
    within(t.workspaceId, t.serviceId, services),
    index('time_entries_client')
      .on(t.workspaceId, t.clientId, t.workedOn, t.id)
      .where(sql`${t.deletedAt} is null`),
    index('time_entries_day').on(t.workspaceId, t.workedOn).where(sql`${t.deletedAt} is null`),
  ],
);

/** The clock that runs while a member works, one at a time. */
export const timers = pgTable(
  'timers',
  {
    workspaceId: workspaceId(),
    memberId: uuid('member_id').notNull(),
    clientId: uuid('client_id').notNull(),
    serviceId: uuid('service_id'),
    note: text('note').notNull().default(''),
    startedAt: instant('started_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.memberId] }),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    within(t.workspaceId, t.clientId, clients, 'cascade'),
    within(t.workspaceId, t.serviceId, services),
  ],
);
