import { and, eq, isNull, sql } from 'drizzle-orm';
import { recordActivities } from '~/prospects/record-activity.server';
import { idSet, updateRows } from '~db/rows';
import { prospects, stages } from '~db/schema/prospects';
import type { Kind } from './kind';

/** Moves them to a stage, with a line in each timeline. */
export const stageKind: Kind = {
  size: 500,
  async apply(tx, { target, prospectIds, actor, now }) {
    const { workspaceId } = actor;
    const found = await tx
      .select({
        id: prospects.id,
        stageId: prospects.stageId,
        stageChangedAt: prospects.stageChangedAt,
        lostReason: prospects.lostReason,
        from: stages.name,
      })
      .from(prospects)
      .innerJoin(stages, and(eq(stages.workspaceId, prospects.workspaceId), eq(stages.id, prospects.stageId)))
      .where(
        and(
          eq(prospects.workspaceId, workspaceId),
          sql`${prospects.id} in ${idSet(prospectIds)}`,
          isNull(prospects.deletedAt),
        ),
      )
      .orderBy(prospects.id)
      .for('no key update', { of: prospects });
    const moving = found.filter(({ stageId }) => stageId !== target.id);
    const lostReason = target.lostReason ?? null;
    const change = { stageId: target.id, stageChangedAt: now, lostReason, updatedAt: now };
    await updateRows(
      tx,
      prospects,
      moving.map(({ id }) => ({ workspaceId, id, ...change })),
    );
    await recordActivities(
      tx,
      moving.map(({ id, from }) => ({
        prospectId: id,
        kind: 'stage_moved',
        data: { from, to: target.name, ...(lostReason ? { lostReason } : {}) },
        actor,
        at: now,
      })),
    );
    const byId = new Map(found.map((row) => [row.id, row]));
    return prospectIds.map((prospectId) => {
      const row = byId.get(prospectId);
      if (!row) return { prospectId, outcome: 'gone' };
      if (row.stageId === target.id) return { prospectId, outcome: 'unchanged' };
      const { stageId, stageChangedAt, lostReason: reason, from } = row;
      return {
        prospectId,
        outcome: 'changed',
        before: { stageId, stageChangedAt, lostReason: reason, from },
      };
    });
  },
  async revert(tx, { target, rows, actor, now }) {
    const { workspaceId } = actor;
    const still = await tx
      .select({ id: prospects.id })
      .from(prospects)
      .where(
        and(
          eq(prospects.workspaceId, workspaceId),
          sql`${prospects.id} in ${idSet(rows.map(({ prospectId }) => prospectId))}`,
          eq(prospects.stageId, target.id),
        ),
      )
      .for('no key update');
    const there = new Set(still.map(({ id }) => id));
    const back = rows.filter(({ prospectId }) => there.has(prospectId));
    await updateRows(
      tx,
      prospects,
      back.map(({ prospectId, before }) => ({
        workspaceId,
        id: prospectId,
        stageId: String(before?.stageId),
        stageChangedAt: new Date(String(before?.stageChangedAt)),
        lostReason: before?.lostReason as string | null,
        updatedAt: now,
      })),
    );
    await recordActivities(
      tx,
      back.map(({ prospectId, before }) => ({
        prospectId,
        kind: 'stage_moved',
        data: { from: target.name, to: before?.from },
        actor,
        at: now,
      })),
    );
  },
};
