import {
  boolean,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';

/** A weekly window of wall time; weekday 1 is Monday (ISO 8601), times are 'HH:MM'. */
export interface WeeklyWindow {
  weekday: number;
  from: string;
  to: string;
}

export type WeeklyGoal = 'dials' | 'conversations' | 'packets' | 'clients';

/** A goal that isn't there, or is null, isn't set. */
export type WeeklyGoals = Partial<Record<WeeklyGoal, number | null>>;

/** When mail goes out unless she says otherwise. */
export const OFFICE_HOURS: WeeklyWindow[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '09:00',
  to: '17:00',
}));

export const workspaces = pgTable('workspaces', {
  id: id().primaryKey(),
  name: text('name').notNull(),
  country: text('country').notNull().default('DE'),
  region: text('region'),
  locale: oneOf('locale', ['de', 'en']).notNull().default('de'),
  timeZone: text('time_zone').notNull().default('Europe/Berlin'),
  /** Sender identity, as every mail must state it. */
  senderName: text('sender_name'),
  postalAddress: text('postal_address'),
  imprint: text('imprint'),
  privacyUrl: text('privacy_url'),
  phone: text('phone'),
  website: text('website'),
  dailyGoal: integer('daily_goal').notNull().default(20),
  /** What she wants to reach in a week. */
  weeklyGoals: jsonb('weekly_goals').$type<WeeklyGoals>().notNull().default({}),
  /** When mail goes out, on the clock of whoever gets it. At night it would look automatic. */
  sendWindows: jsonb('send_windows').$type<WeeklyWindow[]>().notNull().default(OFFICE_HOURS),
  /** Least days between two messages of sequences to one person; 0 means no limit. */
  prospectRestDays: integer('prospect_rest_days').notNull().default(2),
  /** The same between messages to colleagues in one company. */
  companyRestDays: integer('company_rest_days').notNull().default(1),
  /** Prospects nobody has had to do with for so many months go, those who declined after fewer. */
  retentionMonths: integer('retention_months').notNull().default(12),
  declinedRetentionMonths: integer('declined_retention_months').notNull().default(6),
  /** Since when that happens by itself; null while it doesn't. */
  retentionSince: instant('retention_since'),
  sendingPaused: boolean('sending_paused').notNull().default(false),
  /** Set when this is a restored copy: the moment of the backup, and when it was restored. */
  restoredFrom: instant('restored_from'),
  restoredAt: instant('restored_at'),
  /** A restored copy sends nothing before an owner has said so; another one may have sent in the meantime. */
  restoreConfirmedAt: instant('restore_confirmed_at'),
  /** Set when the questions after set-up were answered or skipped. */
  welcomedAt: instant('welcomed_at'),
  createdAt: createdAt(),
});

export const members = pgTable(
  'members',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: oneOf('role', ['owner', 'member']).notNull(),
    passwordHash: text('password_hash').notNull(),
    locale: oneOf('locale', ['de', 'en']).notNull().default('de'),
    timeZone: text('time_zone').notNull().default('Europe/Berlin'),
    theme: oneOf('theme', ['system', 'light', 'dark']).notNull().default('system'),
    /** When the home is quiet and she can phone; empty means no limit. */
    quietHours: jsonb('quiet_hours').$type<WeeklyWindow[]>().notNull().default([]),
    /** Hours a week she wants to work for clients; null until she says. */
    hoursAvailable: numeric('hours_available', { precision: 5, scale: 2, mode: 'number' }),
    /** What stands below her messages; without one it is made of name, phone and website. */
    signature: text('signature'),
    createdAt: createdAt(),
    deactivatedAt: instant('deactivated_at'),
  },
  (t) => [workspaceKey(t), uniqueIndex('members_email').on(t.email)],
);

export const sessions = pgTable(
  'sessions',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    /** SHA-256 of the cookie's value; the value itself is nowhere. */
    tokenHash: text('token_hash').notNull(),
    userAgent: text('user_agent'),
    createdAt: createdAt(),
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    uniqueIndex('sessions_token_hash').on(t.tokenHash),
  ],
);

/** The secret address of a member's calendar, one at a time. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    /** SHA-256 of the token in the address. */
    tokenHash: text('token_hash').notNull(),
    createdAt: createdAt(),
    lastReadAt: instant('last_read_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    uniqueIndex('calendar_feeds_member').on(t.workspaceId, t.memberId),
    uniqueIndex('calendar_feeds_token_hash').on(t.tokenHash),
  ],
);

/** One-time links that create the first workspace; the only rows that belong to none. */
export const setupLinks = pgTable('setup_links', {
  id: id().primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  createdAt: createdAt(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

/** Counters of the request limits; they hold hashed keys and belong to no workspace. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  expire: instant('expire'),
});

/** Answers already given to a retried request: same key and same body, same answer. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    response: jsonb('response').$type<unknown>(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.key] })],
);
