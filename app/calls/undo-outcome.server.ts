import { and, desc, eq, gt, gte, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { calls } from '~db/schema/calls';
import { merges } from '~db/schema/merges';
import { prospects } from '~db/schema/prospects';
import { revertEffects } from './effects/revert.server';
import { handBack } from './hand-back.server';
import { lockSession } from './lock-session.server';

type Call = typeof calls.$inferSelect;

interface Undo {
  callId: string;
  actor: MemberActor;
  now: Date;
}

/**
 * Takes back the last call of a prospect with everything it brought about; a session it belongs to shows the prospect
 * again. `not_last` when the prospect was called again since, or taken together with another one. What has left by mail has left.
 */
export function undoOutcome(
  db: Db,
  { callId, actor, now }: Undo,
): Promise<Result<{ prospectId: string; sessionId: string | null }, 'not_found' | 'not_last'>> {
  return db.transaction(async (tx) => {
    const own = and(
      eq(calls.workspaceId, actor.workspaceId),
      eq(calls.id, callId),
      eq(calls.memberId, actor.memberId),
    );
    const [found] = await tx.select().from(calls).where(own);
    if (!found) return fail('not_found');
    const { prospectId, sessionId } = found;
    const session = sessionId ? await lockSession(tx, { sessionId, actor }) : null;
    await lockProspect(tx, found);
    const [call = found] = await tx.select().from(calls).where(own);
    if (call.undoneAt) return ok({ prospectId, sessionId });
    if ((await wasCalledSince(tx, call)) || (await wasMergedSince(tx, call))) return fail('not_last');
    await tx.update(calls).set({ undoneAt: now }).where(own);
    if (call.effects) await revertEffects(tx, { prospectId, effects: call.effects, actor, now });
    await recordUndo(tx, call, actor, now);
    if (session?.state === 'active') await handBack(tx, session, prospectId, now);
    return ok({ prospectId, sessionId });
  });
}

async function lockProspect(tx: Db, { workspaceId, prospectId }: Call) {
  await tx
    .select({ id: prospects.id })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)))
    .for('update');
}

async function recordUndo(
  tx: Db,
  { id: callId, prospectId, result, conversation }: Call,
  actor: MemberActor,
  now: Date,
) {
  const data = { callId, result, conversation };
  await recordActivity(tx, { prospectId, kind: 'call_undone', data, actor, at: now });
  await recordEvent(tx, {
    action: 'call.undone',
    subjectKind: 'prospect',
    subjectId: prospectId,
    data: { callId },
    actor,
    at: now,
  });
}

async function wasCalledSince(tx: Db, call: Call): Promise<boolean> {
  const [later] = await tx
    .select({ id: calls.id })
    .from(calls)
    .where(
      and(
        eq(calls.workspaceId, call.workspaceId),
        eq(calls.prospectId, call.prospectId),
        gt(calls.at, call.at),
        isNull(calls.undoneAt),
      ),
    )
    .orderBy(desc(calls.at))
    .limit(1);
  return later !== undefined;
}

/** What a call changed, it changed in a record that is another one now. */
async function wasMergedSince(tx: Db, call: Call): Promise<boolean> {
  const [merge] = await tx
    .select({ id: merges.id })
    .from(merges)
    .where(
      and(
        eq(merges.workspaceId, call.workspaceId),
        eq(merges.keptId, call.prospectId),
        gte(merges.at, call.at),
        isNull(merges.undoneAt),
      ),
    )
    .limit(1);
  return merge !== undefined;
}
