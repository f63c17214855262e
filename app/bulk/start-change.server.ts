import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Queue } from '~/jobs/queue.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Clock } from '~/prospects/filters/clock';
import { listConditions } from '~/prospects/list-conditions.server';
import type { ListFilter } from '~/prospects/list-filter';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { idSet } from '~db/rows';
import { bulkChangeRows, bulkChanges } from '~db/schema/bulk-changes';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { AT_ONCE, type ChangeKind } from './change';
import { findTarget, type NamedTarget } from './find-target.server';
import { runChange } from './run-change.server';
import { isChange } from './which-change.server';

/** Prospects that were ticked, or all that fit a filter. */
export type Chosen = { prospectIds: string[] } | { filter: ListFilter };

interface NewChange extends Clock {
  kind: ChangeKind;
  target: NamedTarget;
  chosen: Chosen;
  actor: MemberActor;
}

/**
 * Gives many prospects the same change. Whom it is about is settled now, whatever changes meanwhile; a few are
 * done before this answers, more of them in the background.
 */
export async function startChange(
  { db, queue }: { db: Db; queue: Queue },
  change: NewChange,
): Promise<Result<{ changeId: string; inBackground: boolean }, 'not_found' | 'nobody'>> {
  const { actor, now } = change;
  const { workspaceId } = actor;
  const changeId = newId();
  const begun = await db.transaction(async (tx) => {
    const target = await findTarget(tx, change);
    if (!target) return fail('not_found');
    const row = { workspaceId, id: changeId, memberId: actor.memberId, kind: change.kind, target, total: 0 };
    await tx.insert(bulkChanges).values({ ...row, progressAt: now, createdAt: now });
    const total = await settle(tx, changeId, change);
    if (total === 0) {
      await tx.delete(bulkChanges).where(isChange({ workspaceId, changeId }));
      return fail('nobody');
    }
    await tx.update(bulkChanges).set({ total }).where(isChange({ workspaceId, changeId }));
    const inBackground = total > AT_ONCE;
    if (inBackground) await queue.send(tx, 'change-prospects', { workspaceId, changeId });
    return ok({ changeId, inBackground });
  });
  if (begun.ok && !begun.value.inBackground) await runChange(db, { workspaceId, changeId, now: () => now });
  return begun;
}

/** Writes down whom the change is about; answers how many. */
async function settle(tx: Db, changeId: string, { chosen, actor, ...clock }: NewChange): Promise<number> {
  const { workspaceId } = actor;
  const which: SQL | undefined =
    'filter' in chosen
      ? listConditions({ workspaceId, filter: chosen.filter, now: clock.now, timeZone: clock.timeZone })
      : and(
          eq(prospects.workspaceId, workspaceId),
          isNull(prospects.deletedAt),
          sql`${prospects.id} in ${idSet(chosen.prospectIds)}`,
        );
  const rows = await tx.execute(sql`
    with written as (
      insert into ${bulkChangeRows} (workspace_id, change_id, prospect_id)
      select ${prospects.workspaceId}, ${changeId}::uuid, ${prospects.id} from ${prospects}
      left join ${companies}
        on ${companies.workspaceId} = ${prospects.workspaceId} and ${companies.id} = ${prospects.companyId}
      where ${which} returning 1)
    select count(*)::int as total from written`);
  return Number(rows[0]?.total ?? 0);
}
