import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { bulkChangeRows } from '~db/schema/bulk-changes';
import type { Outcome } from './change';
import type { WhichChange } from './which-change.server';

/** Writes down what became of a batch. */
export async function writeOutcomes(
  tx: Db,
  { workspaceId, changeId }: WhichChange,
  outcomes: readonly Outcome[],
): Promise<void> {
  await tx.execute(sql`
    update ${bulkChangeRows} r set outcome = given.outcome, before = given.before
    from json_to_recordset(${JSON.stringify(outcomes)}::json)
      as given("prospectId" uuid, outcome text, before jsonb)
    where r.workspace_id = ${workspaceId} and r.change_id = ${changeId} and r.prospect_id = given."prospectId"`);
}
