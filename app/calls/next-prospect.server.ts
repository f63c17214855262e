import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { type Caller, findCaller } from './caller.server';
import { findTurns, type TurnKind } from './candidates.server';
import { findLeases, freeLeases, type Lease, lockHeld, renewLeases, takeLease } from './leases.server';
import { type CallSession, lockSession } from './lock-session.server';
import { callable } from './queue.server';

/**
 * Gives a session its next prospect and holds it, and the one after it, for her alone. While one is on the screen
 * it stays there: a reload or a second tab gets the same. `nobody` when nobody can be called now.
 */
export function nextProspect(
  db: Db,
  { sessionId, actor, now }: { sessionId: string; actor: MemberActor; now: Date },
): Promise<Result<{ prospectId: string }, 'not_found' | 'not_active' | 'nobody'>> {
  return db.transaction(async (tx) => {
    const own = { workspaceId: actor.workspaceId, id: sessionId };
    const [session, held, caller, turns] = await Promise.all([
      lockSession(tx, { sessionId, actor }),
      findLeases(tx, own),
      findCaller(tx, actor),
      findTurns(tx, actor, now),
      lockHeld(tx, own),
    ]);
    if (!session) return fail('not_found');
    if (session.state !== 'active') return fail('not_active');
    const current = held.find(({ turn }) => turn === 'current')?.prospectId ?? null;
    if (current) await renewLeases(tx, session, now);
    if (held.length === 2 && current) return ok({ prospectId: current });
    const prospectId = await fillTurns(tx, session, { held, onScreen: current, caller, turns }, now);
    return prospectId ? ok({ prospectId }) : fail('nobody');
  });
}

interface Turns {
  held: readonly Lease[];
  onScreen: string | null;
  caller: Caller;
  turns: readonly TurnKind[];
}

/**
 * Takes who is missing of the two, the one on the screen first; gives back who is on the screen. The one prepared
 * most often comes next and keeps the id of its call, for the screen shows it already.
 */
async function fillTurns(tx: Db, session: CallSession, { held, onScreen, ...queue }: Turns, now: Date) {
  let current = onScreen;
  const freeOthers = async () => {
    const others = held.map(({ prospectId }) => prospectId).filter((id) => id !== current);
    if (others.length > 0) await freeLeases(tx, session, others);
  };
  for await (const candidate of callable(tx, session, queue, now)) {
    if (candidate.prospectId === current) continue;
    const taken = await takeLease(tx, session, current ? 'next' : 'current', candidate, now);
    if (taken && current) return current;
    if (!taken) continue;
    current = candidate.prospectId;
    await freeOthers();
  }
  if (!current) await freeOthers();
  return current;
}
