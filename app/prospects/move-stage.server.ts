import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { activities } from '~db/schema/activities';
import { prospects, stages } from '~db/schema/prospects';
import { standingStage } from './pipeline/standing-stage.server';
import { recordActivity } from './record-activity.server';
import type { StageType } from './stages';

interface StageMove {
  prospectId: string;
  stageId: string;
  /** Why it came to nothing; kept only in a stage of type `lost`. */
  lostReason?: string | null;
  /** Takes back the last move: the prospect stands in its stage for as long as it stood there before. */
  takesBack?: boolean;
  actor: Actor;
  now: Date;
}

/**
 * Moves a prospect to another stage and writes the line in its timeline; into the stage it is in already, nothing
 * happens. Answers the stage it came from, so that the move can be undone.
 */
export function moveStage(
  db: Db,
  { prospectId, stageId, lostReason, takesBack = false, actor, now }: StageMove,
): Promise<Result<{ fromStageId: string }, 'not_found'>> {
  const { workspaceId } = actor;
  const own = and(
    eq(prospects.workspaceId, workspaceId),
    eq(prospects.id, prospectId),
    isNull(prospects.deletedAt),
  );
  return db.transaction(async (tx) => {
    const [[from], to] = await Promise.all([
      tx
        .select({ id: prospects.stageId, name: stages.name, since: prospects.stageChangedAt })
        .from(prospects)
        .innerJoin(
          stages,
          and(eq(stages.workspaceId, prospects.workspaceId), eq(stages.id, prospects.stageId)),
        )
        .where(own)
        .for('update', { of: prospects }),
      standingStage(tx, workspaceId, stageId),
    ]);
    if (!from || !to) return fail('not_found');
    if (from.id !== to.id) {
      const last = { workspaceId, prospectId, from: to.name, at: from.since };
      const since = takesBack ? await stoodSince(tx, last) : undefined;
      await writeMove(tx, { prospectId, from, to, lostReason, since, actor, now });
    }
    return ok({ fromStageId: from.id });
  });
}

interface LastMove {
  workspaceId: string;
  prospectId: string;
  /** The stage it left. */
  from: string;
  at: Date;
}

/** Since when the prospect had stood in the stage that its last move took it out of. */
async function stoodSince(
  tx: Db,
  { workspaceId, prospectId, from, at }: LastMove,
): Promise<Date | undefined> {
  const [move] = await tx
    .select({ since: sql<string | null>`${activities.data} ->> 'since'` })
    .from(activities)
    .where(
      and(
        eq(activities.workspaceId, workspaceId),
        eq(activities.prospectId, prospectId),
        eq(activities.kind, 'stage_moved'),
        eq(activities.at, at),
        eq(sql`${activities.data} ->> 'from'`, from),
      ),
    )
    .orderBy(desc(activities.id))
    .limit(1);
  return move?.since ? new Date(move.since) : undefined;
}

export interface Move extends Omit<StageMove, 'stageId' | 'takesBack'> {
  /** `since`: when it came there. */
  from: { id: string; name: string; since: Date };
  to: { id: string; name: string; type: StageType };
  /** Since when it stands where it goes; now, unless a move is taken back. */
  since?: Date | undefined;
}

const reasonOf = ({ to, lostReason }: Move) => (to.type === 'lost' ? (lostReason ?? null) : null);

/** Writes down a move between two stages that are known; the prospect is locked by whoever calls it in a transaction. */
async function writeMove(tx: Db, move: Move): Promise<void> {
  const { prospectId, actor } = move;
  await Promise.all([
    tx
      .update(prospects)
      .set(moved(move))
      .where(and(eq(prospects.workspaceId, actor.workspaceId), eq(prospects.id, prospectId))),
    recordMove(tx, move),
  ]);
}

/** What a move changes of the prospect itself. */
export const moved = (move: Move) => ({
  stageId: move.to.id,
  stageChangedAt: move.since ?? move.now,
  lostReason: reasonOf(move),
  updatedAt: move.now,
});

/** Tells of a move in the timeline and in the audit trail; call it in the transaction of the change. */
export async function recordMove(tx: Db, move: Move): Promise<void> {
  const { prospectId, from, to, actor, now } = move;
  const reason = reasonOf(move);
  const data = {
    from: from.name,
    to: to.name,
    since: from.since.toISOString(),
    ...(reason ? { lostReason: reason } : {}),
  };
  await Promise.all([
    recordActivity(tx, { prospectId, kind: 'stage_moved', data, actor, at: now }),
    recordEvent(tx, {
      action: 'prospect.stage_moved',
      subjectKind: 'prospect',
      subjectId: prospectId,
      data: { fromStageId: from.id, toStageId: to.id },
      actor,
      at: now,
    }),
  ]);
}
