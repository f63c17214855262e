import type { SeededStage } from '~/prospects/stages';
import type { Db } from '~db/client';
import { outcomeRules } from '~db/schema/calls';
import { ruleRows } from './rule-rows';

/** Gives a new workspace its outcome rules; `stages` are the ids of its seeded stages. */
export async function seedOutcomes(
  tx: Db,
  { workspaceId, stages }: { workspaceId: string; stages: Record<SeededStage, string> },
): Promise<void> {
  await tx.insert(outcomeRules).values(ruleRows(workspaceId, stages));
}
