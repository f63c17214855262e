import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { members, workspaces } from './accounts';
import { calls } from './calls';
import { prospects } from './prospects';

export const NOTICE_CHANNELS = ['phone', 'letter', 'email'] as const;

/** Append-only proof: who agreed to what, when, in which words, on which call. */
export const consents = pgTable(
  'consents',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    kind: oneOf('kind', ['given', 'withdrawn']).notNull(),
    channel: oneOf('channel', ['email', 'phone']).notNull(),
    /** The address or number the consent is about. */
    address: text('address').notNull(),
    /** `packet` covers one packet, `further` covers later steps too. */
    scope: oneOf('scope', ['packet', 'further']).notNull(),
    /** The exact sentence that was read aloud or shown. */
    wording: text('wording').notNull(),
    language: oneOf('language', ['de', 'en']).notNull(),
    source: oneOf('source', ['call', 'packet_page', 'recorded']).notNull(),
    callId: uuid('call_id'),
    /** The number of that call, E.164. */
    phoneNumber: text('phone_number'),
    memberId: uuid('member_id'),
    at: instant('at').notNull(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.callId, calls),
    within(t.workspaceId, t.memberId, members),
    index('consents_address').on(t.workspaceId, t.address, t.at),
    index('consents_prospect').on(t.workspaceId, t.prospectId, t.at),
  ],
);

/** How a person was told where her data comes from (Art. 14 GDPR), when not by a message of the product. */
export const privacyNotices = pgTable(
  'privacy_notices',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    channel: oneOf('channel', NOTICE_CHANNELS).notNull(),
    memberId: uuid('member_id').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.memberId, members),
    index('privacy_notices_prospect').on(t.workspaceId, t.prospectId),
  ],
);

/** Numbers and addresses nobody contacts again, whatever record they stand in. */
export const suppressions = pgTable(
  'suppressions',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    channel: oneOf('channel', ['email', 'phone']).notNull(),
    /** E.164 number or lower-case address; of an erased person the text that `erased_value` makes of it. */
    value: text('value').notNull(),
    reason: oneOf('reason', [
      'do_not_call',
      'unsubscribed',
      'objection',
      'bounced',
      'complaint',
      'manual',
      'erased',
    ]).notNull(),
    prospectId: uuid('prospect_id'),
    createdAt: createdAt(),
  },
  (t) => [workspaceKey(t), uniqueIndex('suppressions_value').on(t.workspaceId, t.channel, t.value)],
);
