import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { findLeases } from './leases.server';
import { findOnScreen } from './on-screen.server';
import { findOutlook } from './outlook.server';
import { findLastCall, findSession } from './session-view.server';

/** All that the page of a session shows; null when it isn't the member's. Reading it changes nothing. */
export async function findCallPage(
  db: Db,
  { sessionId, actor, now }: { sessionId: string; actor: MemberActor; now: Date },
) {
  const session = await findSession(db, actor, sessionId);
  if (!session) return null;
  const leases = await findLeases(db, session);
  const onScreen = (turn: 'current' | 'next') => {
    const lease = leases.find((held) => held.turn === turn);
    return lease ? findOnScreen(db, { session, lease, now }) : null;
  };
  const current = await onScreen('current');
  const isIdle = session.state !== 'active' || !current;
  return {
    session,
    current,
    upNext: await onScreen('next'),
    last: await findLastCall(db, actor.workspaceId, sessionId),
    outlook: isIdle ? await findOutlook(db, session, now) : null,
    now,
  };
}
