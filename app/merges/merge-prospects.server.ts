import { and, eq, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { findAllCustomFields } from '~/custom-fields/find-custom-fields.server';
import type { Result } from '~/platform/result';
import { ok } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import { refreshSearch } from '~/prospects/refresh-search.server';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';
import { lockPair } from './lock-pair.server';
import { moveReferences } from './move-references.server';
import { nameOfProspect } from './name-of-prospect.server';
import { keepOneOfEach } from './one-of-each.server';
import { type Choices, mergedFields } from './prospect-parts';
import { type Merging, recordMerge } from './record-merge.server';
import { uniteContactDetails } from './unite-contact-details.server';

type Refusal = 'not_found' | 'on_the_phone' | 'two_clients';

/**
 * Makes one prospect of two: the one that is kept gets everything that belongs to the other, and of its fields those
 * that were chosen, else what it lacks. The other one is out of sight until the merge is undone.
 */
export function mergeProspects(
  db: Db,
  { choices = {}, ...merging }: Merging & { choices?: Choices },
): Promise<Result<{ mergeId: string }, Refusal>> {
  const { keptId, goneId, actor, now } = merging;
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const pair = await lockPair(tx, merging);
    if (!pair.ok) return pair;
    const { kept, gone } = pair.value;
    const goneName = await nameOfProspect(tx, { workspaceId, prospectId: goneId });
    const ownFields = await findAllCustomFields(tx, workspaceId);
    const mergeId = await recordMerge(tx, { kind: 'prospect', goneName, ...merging }, async () => {
      await keepOneOfEach(tx, merging);
      await uniteContactDetails(tx, merging);
      await moveReferences(tx, { workspaceId, kind: 'prospect', keptId, goneId });
      await change(tx, merging, keptId, mergedFields(kept, gone, choices, ownFields));
      await change(tx, merging, goneId, { deletedAt: now });
    });
    await refreshSearch(tx, { workspaceId, prospectIds: [keptId] });
    const data = { mergeId, name: goneName };
    await recordActivity(tx, { prospectId: keptId, kind: 'merged', data, actor, at: now });
    await recordEvent(tx, {
      action: 'prospect.merged',
      subjectKind: 'prospect',
      subjectId: keptId,
      data: { mergeId, goneId, choices },
      actor,
      at: now,
    });
    return ok({ mergeId });
  });
}

async function change(
  tx: Db,
  { actor, now }: Merging,
  prospectId: string,
  fields: Partial<typeof prospects.$inferInsert>,
) {
  await tx
    .update(prospects)
    .set({ ...fields, updatedAt: now, version: sql`${prospects.version} + 1` })
    .where(and(eq(prospects.workspaceId, actor.workspaceId), eq(prospects.id, prospectId)));
}
