import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';
import { freeLeases, takeLease } from './leases.server';
import type { CallSession } from './lock-session.server';

/** Puts a prospect on a session's screen, in place of the one that is there; false when somebody else has it. */
export async function handBack(
  tx: Db,
  session: CallSession,
  prospectId: string,
  now: Date,
): Promise<boolean> {
  await freeLeases(tx, session);
  const [prospect] = await tx
    .select({ prospectId: prospects.id, lastCallAt: prospects.lastCallAt })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, session.workspaceId), eq(prospects.id, prospectId)));
  return prospect !== undefined && takeLease(tx, session, 'current', prospect, now);
}
