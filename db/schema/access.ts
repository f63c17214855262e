import { bigint, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { members, workspaces } from './accounts';

/** What somebody may do who was given a link: join the workspace as a member or an owner. */
export const invitations = pgTable(
  'invitations',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    email: text('email').notNull(),
    role: oneOf('role', ['owner', 'member']).notNull(),
    /** SHA-256 of the token in the link. */
    tokenHash: text('token_hash').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    workspaceKey(t),
    uniqueIndex('invitations_email').on(t.workspaceId, t.email),
    uniqueIndex('invitations_token_hash').on(t.tokenHash),
  ],
);

/** Links with which a member chooses a new password; all of hers go when one is used. */
export const passwordResets = pgTable(
  'password_resets',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    index('password_resets_member').on(t.workspaceId, t.memberId),
    uniqueIndex('password_resets_token_hash').on(t.tokenHash),
  ],
);

/** A sign-in whose password was right and whose code is still asked for. */
export const pendingSignIns = pgTable(
  'pending_sign_ins',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    index('pending_sign_ins_member').on(t.workspaceId, t.memberId),
    uniqueIndex('pending_sign_ins_token_hash').on(t.tokenHash),
  ],
);

/** The one-time codes (TOTP, RFC 6238) of a member, one seed at a time. */
export const secondFactors = pgTable(
  'second_factors',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    /** AES-256-GCM, see platform/secret-box.server.ts; the row id is its associated data. */
    encryptedSeed: text('encrypted_seed').notNull(),
    /** When a code showed that her app has the seed; until then nobody is asked for one. */
    confirmedAt: instant('confirmed_at'),
    /** Time step of the last code taken: that code and older ones count no more. */
    lastStep: bigint('last_step', { mode: 'number' }),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    uniqueIndex('second_factors_member').on(t.workspaceId, t.memberId),
  ],
);

/** Codes on paper for whoever has lost her phone; a row goes with its use. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    codeHash: text('code_hash').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    uniqueIndex('recovery_codes_code').on(t.workspaceId, t.memberId, t.codeHash),
  ],
);

/** What programs sign in with; each acts for the member who made it. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    name: text('name').notNull(),
    scope: oneOf('scope', ['read', 'write']).notNull(),
    tokenHash: text('token_hash').notNull(),
    createdAt: createdAt(),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    index('api_tokens_member').on(t.workspaceId, t.memberId),
    uniqueIndex('api_tokens_token_hash').on(t.tokenHash),
  ],
);
