import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { outcomeRules } from '~db/schema/calls';
import type { Outcome } from './outcomes';

/** What an outcome does in this workspace: the rule of the conversation if there was one, else of the result. */
export async function findRule(db: Db, workspaceId: string, { result, conversation }: Outcome) {
  const [rule] = await db
    .select()
    .from(outcomeRules)
    .where(
      and(
        eq(outcomeRules.workspaceId, workspaceId),
        eq(outcomeRules.axis, conversation ? 'conversation' : 'result'),
        eq(outcomeRules.name, conversation ?? result),
      ),
    );
  if (!rule) throw new Error(`Workspace ${workspaceId} has no rule for ${conversation ?? result}`);
  return rule;
}
