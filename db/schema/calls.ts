import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, newId, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { members, type WeeklyWindow, workspaces } from './accounts';
import type { deliveries } from './mail';
import { prospectLists, prospects, stages } from './prospects';
import type { gatekeepers } from './records';
import { savedViews } from './saved-views';
import { scriptVersions } from './scripts';
import type { enrolments } from './sequences';

/** What an outcome changed, with what stood there before: enough for undo to put every row back. */
export interface CallEffects {
  prospect: Pick<
    typeof prospects.$inferSelect,
    'stageId' | 'lostReason' | 'attempts' | 'lastResult' | 'lastConversation' | 'unworkable'
  > & { stageChangedAt: string; lastCallAt: string | null; nextAttemptAt: string | null };
  /** Numbers and addresses in any record whose state changed. */
  phoneNumbers: ContactBefore[];
  emailAddresses: ContactBefore[];
  addedEmailAddressId: string | null;
  suppressionIds: string[];
  /** The promise this call kept, open before. */
  keptCallbackId: string | null;
  promisedCallbackId: string | null;
  /** The one this call began, or why it began none although documents were promised. */
  enrolmentId: string | null;
  refusal: string | null;
  /** The one this call paused or ended, and its messages that had not left. */
  stopped: {
    enrolmentId: string;
    state: (typeof enrolments.$inferSelect)['state'];
    reason: string | null;
    pausedUntil: string | null;
    nextStepAt: string | null;
    deliveries: Pick<typeof deliveries.$inferSelect, 'id' | 'state' | 'reason'>[];
  } | null;
  /** Tasks of sequences that asked for this call; absent in older calls. */
  callTaskIds?: string[];
  serviceIds: string[];
  /** What was known of the front desk before; what the call left there is absent in older calls. */
  gatekeeper: {
    companyId: string;
    before: string | null;
    after?: string;
    /** Somebody else had changed it meanwhile, and both versions stand there. */
    joined?: boolean;
  } | null;
  /** What was noted of who answered, and the direct line they gave away; absent in older calls. */
  frontDesk?: {
    gatekeeperId: string;
    /** As it stood before; null when the call made it. */
    before: Pick<typeof gatekeepers.$inferSelect, 'directLine' | 'bestTime' | 'promised'> | null;
    addedPhoneNumberId: string | null;
  } | null;
}

export interface ContactBefore {
  id: string;
  state: 'valid' | 'invalid' | 'opted_out';
}

/** What an outcome means and does in this workspace; seeded, then hers to change. */
export const outcomeRules = pgTable(
  'outcome_rules',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    axis: oneOf('axis', ['result', 'conversation']).notNull(),
    name: text('name').notNull(),
    reached: boolean('reached').notNull().default(false),
    final: boolean('final').notNull().default(false),
    doNotCall: boolean('do_not_call').notNull().default(false),
    unworkable: boolean('unworkable').notNull().default(false),
    needsCallback: boolean('needs_callback').notNull().default(false),
    retryDelayMinutes: integer('retry_delay_minutes'),
    mostAttempts: integer('most_attempts'),
    otherTimeOfDay: boolean('other_time_of_day').notNull().default(false),
    sequenceEffect: oneOf('sequence_effect', ['none', 'pause', 'finish']).notNull().default('none'),
    nextStageId: uuid('next_stage_id'),
    /** The key that logs it on the call screen; null for the one it came with. */
    shortcut: text('shortcut'),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.axis, t.name] })],
);

/** Full hours of the local clock by branch in lower case. */
export type GoodHours = Record<string, number[]>;

/** When offices of a country can be called in this workspace; without a row, the usual hours. */
export const callingHours = pgTable(
  'calling_hours',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    /** ISO 3166-1 code. */
    country: text('country').notNull(),
    windows: jsonb('windows').$type<WeeklyWindow[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.country] })],
);

export const callSessions = pgTable(
  'call_sessions',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    /** Where the prospects come from. */
    source: oneOf('source', ['list', 'stage', 'view', 'today']).notNull(),
    listId: uuid('list_id'),
    stageId: uuid('stage_id'),
    viewId: uuid('view_id'),
    scriptVersionId: uuid('script_version_id').notNull(),
    /** She chose the script for all calls of the session; otherwise a prospect's sequence may bring its own. */
    scriptChosen: boolean('script_chosen').notNull().default(true),
    state: oneOf('state', ['active', 'paused', 'ended']).notNull().default('active'),
    goal: integer('goal').notNull().default(20),
    /** Hours at which people were reached before, by branch ('' for all), as her calls so far tell. */
    goodHours: jsonb('good_hours').$type<GoodHours>().notNull().default({}),
    /** A short round with kind words and no figures but the goal. */
    courage: boolean('courage').notNull().default(false),
    /** Until when she rests; null while she doesn't. */
    breakUntil: instant('break_until'),
    /** Why she calls whoever comes up outside of calling windows and quiet hours in this session; null while she doesn't. */
    overrideReason: text('override_reason'),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members),
    within(t.workspaceId, t.listId, prospectLists),
    within(t.workspaceId, t.stageId, stages),
    within(t.workspaceId, t.viewId, savedViews),
    within(t.workspaceId, t.scriptVersionId, scriptVersions),
    index('call_sessions_member').on(t.workspaceId, t.memberId, t.startedAt),
  ],
);

/** Who holds a prospect right now: one member at a time, over all sessions. */
export const prospectLeases = pgTable(
  'prospect_leases',
  {
    workspaceId: workspaceId(),
    prospectId: uuid('prospect_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    memberId: uuid('member_id').notNull(),
    /** The one on the screen, and the one prepared to come after. */
    turn: oneOf('turn', ['current', 'next']).notNull(),
    /** The id of the call to come: every tab posts the same one, so that it is logged once. */
    callId: uuid('call_id').notNull().$defaultFn(newId),
    /** Why she calls this one in spite of the hour; null without such a reason. */
    overrideReason: text('override_reason'),
    since: instant('since').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.prospectId] }),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.sessionId, callSessions, 'cascade'),
    uniqueIndex('prospect_leases_turn').on(t.workspaceId, t.sessionId, t.turn),
  ],
);

export const sessionSkips = pgTable(
  'session_skips',
  {
    workspaceId: workspaceId(),
    sessionId: uuid('session_id').notNull(),
    prospectId: uuid('prospect_id').notNull(),
    reason: text('reason'),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.sessionId, t.prospectId] }),
    within(t.workspaceId, t.sessionId, callSessions, 'cascade'),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
  ],
);

export const calls = pgTable(
  'calls',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    memberId: uuid('member_id').notNull(),
    sessionId: uuid('session_id'),
    scriptVersionId: uuid('script_version_id'),
    e164: text('e164'),
    result: text('result').notNull(),
    conversation: text('conversation'),
    note: text('note'),
    startedAt: instant('started_at').notNull(),
    at: instant('at').notNull(),
    /** What the clock showed where the prospect is. */
    localAt: timestamp('local_at', { mode: 'string' }).notNull(),
    /** What the outcome changed, so that undo puts it back. */
    effects: jsonb('effects').$type<CallEffects>(),
    undoneAt: instant('undone_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.memberId, members),
    within(t.workspaceId, t.sessionId, callSessions),
    within(t.workspaceId, t.scriptVersionId, scriptVersions),
    index('calls_prospect').on(t.workspaceId, t.prospectId, t.at),
    index('calls_session').on(t.workspaceId, t.sessionId, t.at),
    /** Whether a number was called just now, by whomever. */
    index('calls_number')
      .on(t.workspaceId, t.e164, t.at)
      .where(sql`${t.e164} is not null and ${t.undoneAt} is null`),
    /** All that reports ask of a call, so that they read the index alone. */
    index('calls_made')
      .on(
        t.workspaceId,
        t.at,
        t.prospectId,
        t.memberId,
        t.result,
        t.conversation,
        t.localAt,
        t.scriptVersionId,
        t.id,
      )
      .where(sql`${t.undoneAt} is null`),
  ],
);

/** A question or objection card that came up on a call. */
export const cardClicks = pgTable(
  'card_clicks',
  {
    workspaceId: workspaceId(),
    callId: uuid('call_id').notNull(),
    cardId: text('card_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.callId, t.cardId] }),
    within(t.workspaceId, t.callId, calls, 'cascade'),
  ],
);

export const callbacks = pgTable(
  'callbacks',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    memberId: uuid('member_id').notNull(),
    callId: uuid('call_id'),
    dueAt: instant('due_at').notNull(),
    /** The wall time that was promised, in the prospect's zone: 'YYYY-MM-DDTHH:mm'. */
    wallTime: text('wall_time').notNull(),
    timeZone: text('time_zone').notNull(),
    note: text('note'),
    state: oneOf('state', ['open', 'done', 'cancelled']).notNull().default('open'),
    createdAt: createdAt(),
    closedAt: instant('closed_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.memberId, members),
    within(t.workspaceId, t.callId, calls),
    uniqueIndex('callbacks_one_open').on(t.workspaceId, t.prospectId).where(sql`${t.state} = 'open'`),
    index('callbacks_prospect').on(t.workspaceId, t.prospectId),
    index('callbacks_due').on(t.workspaceId, t.memberId, t.dueAt).where(sql`${t.state} = 'open'`),
  ],
);
