import { sql } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { recordActivity } from '~/prospects/record-activity.server';
import { refreshSearch } from '~/prospects/refresh-search.server';
import type { Db } from '~db/client';
import type { merges } from '~db/schema/merges';
import { nameOfProspect } from './name-of-prospect.server';
import { prospectsAt } from './prospects-at.server';

type Merge = typeof merges.$inferSelect;

interface Undoing {
  actor: Actor;
  now: Date;
}

/** What has to fit again once the rows are back: mail of a sequence, the search, versions, and a line for both. */
export async function finishUndo(tx: Db, merge: Merge, undoing: Undoing): Promise<void> {
  const { workspaceId, kind, keptId, goneId } = merge;
  const both = [keptId, goneId];
  if (kind === 'company') {
    const prospectIds = await prospectsAt(tx, { workspaceId, companyIds: both });
    await refreshSearch(tx, { workspaceId, prospectIds });
    return;
  }
  await sendMailHome(tx, merge);
  await tx.execute(sql`update prospects set version = version + 1, updated_at = ${undoing.now.toISOString()}
    where workspace_id = ${workspaceId} and id in ${both}`);
  await refreshSearch(tx, { workspaceId, prospectIds: both });
  await tellBoth(tx, merge, undoing);
}

/** Messages a sequence has sent since go with the sequence, and their packet pages with them. */
async function sendMailHome(tx: Db, { workspaceId, keptId, goneId }: Merge) {
  await tx.execute(sql`
    update deliveries d set prospect_id = ${goneId} from enrolments e
    where d.workspace_id = ${workspaceId} and d.prospect_id = ${keptId}
      and e.workspace_id = d.workspace_id and e.id = d.enrolment_id and e.prospect_id = ${goneId}`);
  await tx.execute(sql`
    update packet_pages g set prospect_id = ${goneId} from deliveries d
    where g.workspace_id = ${workspaceId} and g.prospect_id = ${keptId}
      and d.workspace_id = g.workspace_id and d.packet_page_id = g.id and d.prospect_id = ${goneId}`);
}

async function tellBoth(
  tx: Db,
  { workspaceId, id: mergeId, keptId, goneId, goneName }: Merge,
  undoing: Undoing,
) {
  const keptName = await nameOfProspect(tx, { workspaceId, prospectId: keptId });
  const { actor, now: at } = undoing;
  for (const [prospectId, name] of [
    [keptId, goneName],
    [goneId, keptName],
  ] as const) {
    await recordActivity(tx, { prospectId, kind: 'merge_undone', data: { mergeId, name }, actor, at });
  }
}
