import { and, count, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { calls, cardClicks } from '~db/schema/calls';
import { prospects, stages } from '~db/schema/prospects';
import { scriptVersions } from '~db/schema/scripts';

export interface CardTally {
  cameUp: number;
  /** Of these calls, how many led to documents being sent. */
  packets: number;
  /** How many of the people who said so are clients now. */
  clients: number;
}

/** How often each card and answer of a script came up, over all its versions, and what became of those calls. */
export async function countCards(
  db: Db,
  { workspaceId, scriptId }: { workspaceId: string; scriptId: string },
): Promise<Record<string, CardTally>> {
  const rows = await db
    .select({
      cardId: cardClicks.cardId,
      cameUp: count(),
      packets: sql<number>`count(*) filter (where ${calls.conversation} = 'send_documents')::int`,
      clients: sql<number>`count(distinct ${calls.prospectId}) filter (where ${stages.type} = 'won')::int`,
    })
    .from(cardClicks)
    .innerJoin(calls, and(eq(calls.workspaceId, workspaceId), eq(calls.id, cardClicks.callId)))
    .innerJoin(
      scriptVersions,
      and(eq(scriptVersions.workspaceId, workspaceId), eq(scriptVersions.id, calls.scriptVersionId)),
    )
    .innerJoin(prospects, and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, calls.prospectId)))
    .innerJoin(stages, and(eq(stages.workspaceId, workspaceId), eq(stages.id, prospects.stageId)))
    .where(
      and(
        eq(cardClicks.workspaceId, workspaceId),
        eq(scriptVersions.scriptId, scriptId),
        isNull(calls.undoneAt),
      ),
    )
    .groupBy(cardClicks.cardId);
  return Object.fromEntries(rows.map(({ cardId, ...tally }) => [cardId, tally]));
}
