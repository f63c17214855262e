import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { calls } from '~db/schema/calls';
import { consents } from '~db/schema/consent';

/** Which of these numbers somebody agreed to be called on, and has not said otherwise since. */
export async function consentedNumbers(
  db: Db,
  { workspaceId, numbers }: { workspaceId: string; numbers: string[] },
): Promise<Set<string>> {
  if (numbers.length === 0) return new Set();
  const newest = await db
    .selectDistinctOn([consents.address], { address: consents.address, kind: consents.kind })
    .from(consents)
    .leftJoin(calls, and(eq(calls.workspaceId, consents.workspaceId), eq(calls.id, consents.callId)))
    .where(
      and(
        eq(consents.workspaceId, workspaceId),
        eq(consents.channel, 'phone'),
        inArray(consents.address, numbers),
        isNull(calls.undoneAt),
      ),
    )
    .orderBy(consents.address, desc(consents.at), desc(sql`${consents.kind} = 'withdrawn'`));
  return new Set(newest.filter(({ kind }) => kind === 'given').map(({ address }) => address));
}
