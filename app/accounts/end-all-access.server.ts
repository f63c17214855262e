import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { apiTokens, passwordResets, pendingSignIns, recoveryCodes, secondFactors } from '~db/schema/access';
import { calendarFeeds, sessions } from '~db/schema/accounts';

const WAYS_IN = [
  sessions,
  pendingSignIns,
  passwordResets,
  apiTokens,
  calendarFeeds,
  secondFactors,
  recoveryCodes,
];

/** Closes every way in that a member has: devices, links, tokens, her calendar's address. */
export async function endAllAccess(tx: Db, { workspaceId, memberId }: MemberActor): Promise<void> {
  for (const table of WAYS_IN) {
    await tx.delete(table).where(and(eq(table.workspaceId, workspaceId), eq(table.memberId, memberId)));
  }
}
