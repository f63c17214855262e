import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { listPublishedScripts, publishedVersion } from '~/scripts/queries.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { callSessions } from '~db/schema/calls';
import { violationOf } from '~db/violation';
import { findGoodHours } from './good-hours.server';
import { lockSessions } from './lock-session.server';
import { pauseOthers } from './pause-session.server';

/** Where a session's prospects come from; `today` is everybody whose turn it is. */
export type SessionSource =
  | { source: 'list'; listId: string }
  | { source: 'stage'; stageId: string }
  | { source: 'view'; viewId: string }
  | { source: 'today' };

/** Calls of a short round. */
const COURAGE_GOAL = 5;

interface NewSession {
  from: SessionSource;
  /** For all its calls; without one, what fits each prospect. */
  scriptId?: string | undefined;
  /** Calls she wants to make. */
  goal: number;
  /** A short round with kind words. */
  courage?: boolean | undefined;
  actor: MemberActor;
  now: Date;
}

/** Begins a call session with the newest published version of a script, or the one offered first; her others pause. */
export async function startSession(
  db: Db,
  { from, scriptId, goal, courage = false, actor, now }: NewSession,
): Promise<Result<{ sessionId: string }, 'not_found' | 'script_unpublished'>> {
  const { workspaceId, memberId } = actor;
  const usual = scriptId ?? (await listPublishedScripts(db, workspaceId))[0]?.id;
  const version = usual && (await publishedVersion(db, { workspaceId, scriptId: usual }));
  if (!version) return fail('script_unpublished');
  const id = newId();
  try {
    await db.transaction(async (tx) => {
      await pauseOthers(tx, await lockSessions(tx, actor), id);
      const script = { scriptVersionId: version.id, scriptChosen: scriptId !== undefined };
      const calls = courage ? COURAGE_GOAL : goal;
      const goodHours = await findGoodHours(tx, workspaceId, now);
      const session = { workspaceId, id, memberId, ...from, ...script, goal: calls, courage, goodHours };
      await tx.insert(callSessions).values({ ...session, startedAt: now });
    });
    return ok({ sessionId: id });
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
}
