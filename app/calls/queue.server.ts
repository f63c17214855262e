import { consentedNumbers } from '~/consent/consented-numbers.server';
import type { Db } from '~db/client';
import { callPlaceOf } from './call-place.server';
import type { Caller } from './caller.server';
import { type Candidate, findCandidates, type KnownPlace, type TurnKind } from './candidates.server';
import type { CallSession } from './lock-session.server';
import { assessAll, mayCall, needsConsent } from './may-call.server';
import { weightOf, whyNow } from './why-now';

/** Most often the next prospect is among the first; when not, the pages grow. */
const FIRST_PAGE = 40;
const GROWTH = 8;

/**
 * Whom a session may call now, most urgent first: promises whose time has come, then those never called, then
 * those to be tried again. Within a page the better the hour and the fit, the sooner; otherwise the oldest comes first.
 */
export async function* callable(
  tx: Db,
  session: CallSession,
  { caller, turns }: { caller: Caller; turns: readonly TurnKind[] },
  now: Date,
): AsyncGenerator<Candidate> {
  const closed = new Map<string, KnownPlace>();
  for (const turn of turns) {
    for (let offset = 0, limit = FIRST_PAGE; ; limit *= GROWTH) {
      const known = closed.size;
      const { candidates, isLast } = await findCandidates(tx, session, now, {
        turn,
        limit,
        offset,
        closed: [...closed.values()],
      });
      yield* await sortOut(tx, candidates, { session, caller, closed, now });
      if (isLast) break;
      // Pages are counted anew once places have been left out of them.
      offset = closed.size > known ? 0 : offset + limit;
    }
  }
}

interface Sorting {
  session: CallSession;
  caller: Caller;
  closed: Map<string, KnownPlace>;
  now: Date;
}

/** Those of a page that may be called, the best first; notes the places that are closed for all. */
async function sortOut(tx: Db, page: Candidate[], { session, caller, closed, now }: Sorting) {
  const { workspaceId, goodHours } = session;
  const numbers = page.filter((one) => needsConsent(one, caller)).map(({ e164 }) => e164);
  const consented = await consentedNumbers(tx, { workspaceId, numbers });
  const assessments = assessAll(page, { caller, consented, now });
  const isOverridden = session.overrideReason !== null;
  const allowed = page.filter((candidate, index) => {
    const assessment = assessments[index];
    if (!assessment) return false;
    const isOpen = mayCall({ ...assessment, permission: { verdict: 'allow' } }, false, isOverridden);
    if (!isOpen && !candidate.promised) noteClosed(closed, candidate);
    return mayCall(assessment, candidate.promised, isOverridden);
  });
  const weighed = allowed.map((candidate) => {
    const { zone } = callPlaceOf(candidate, caller);
    return { candidate, weight: weightOf(whyNow(candidate, { now, zone, goodHours })) };
  });
  return weighed.sort((a, b) => b.weight - a.weight).map(({ candidate }) => candidate);
}

/** Only a record that tells its zone tells the hour of all others like it. */
function noteClosed(closed: Map<string, KnownPlace>, { country, region, timeZone }: Candidate) {
  if (timeZone) closed.set([country, region, timeZone].join('/'), { country, region, timeZone });
}
