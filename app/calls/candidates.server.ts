import { and, asc, eq, exists, gt, isNull, lte, ne, not, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { isOnList } from '~/consent/suppressed-values.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { callbacks, calls, prospectLeases, sessionSkips } from '~db/schema/calls';
import { companies } from '~db/schema/companies';
import { suppressions } from '~db/schema/consent';
import { phoneNumbers, prospects, stages } from '~db/schema/prospects';
import type { CallSession } from './lock-session.server';
import { sourceOf } from './session-source.server';

/** Who comes before whom: promises whose time has come, those never called, those to be tried again. */
export const TURNS = ['promised', 'never_called', 'next_try'] as const;

export type TurnKind = (typeof TURNS)[number];

/** After a call to a number, others that have the same one rest for an hour. */
const REST = 3_600_000;

interface Page {
  turn: TurnKind;
  limit: number;
  offset: number;
  /** Places where nobody can be called now anyway. */
  closed: readonly KnownPlace[];
}

/** Where a prospect is, as far as its record says. */
export interface KnownPlace {
  country: string | null;
  region: string | null;
  timeZone: string;
}

/** A page of candidates; `isLast` when nobody comes after those that were looked at. */
export interface CandidatePage {
  candidates: Candidate[];
  isLast: boolean;
}

/**
 * Whom this session may call as far as the database knows, of one kind, the oldest first. The page is cut out of an
 * index before anything else is asked, so that it takes as long among a million as among a hundred.
 */
export async function findCandidates(
  tx: Db,
  session: CallSession,
  now: Date,
  page: Page,
): Promise<CandidatePage> {
  const looked = await lookAt(tx, session, now, page);
  const candidates = looked.flatMap(({ isFree, e164, ...one }) => (isFree && e164 ? [{ ...one, e164 }] : []));
  return { candidates, isLast: looked.length < page.limit };
}

export type Candidate = Omit<Awaited<ReturnType<typeof lookAt>>[number], 'isFree' | 'e164'> & {
  e164: string;
};

async function lookAt(tx: Db, session: CallSession, now: Date, page: Page) {
  const { workspaceId } = session;
  const number = bestNumber(tx, workspaceId);
  const inTurn =
    page.turn === 'promised' ? duePromises(tx, session, now, page) : await cut(tx, session, now, page);
  return tx
    .select({
      prospectId: prospects.id,
      lastCallAt: prospects.lastCallAt,
      country: prospects.country,
      region: prospects.region,
      postalCode: prospects.postalCode,
      timeZone: prospects.timeZone,
      consumer: prospects.consumer,
      directoryAsterisk: prospects.directoryAsterisk,
      legalBasis: prospects.legalBasis,
      presumedInterest: prospects.presumedInterest,
      branch: companies.industry,
      reachedAt: page.turn === 'next_try' ? lastReached() : sql<Date | null>`null`,
      e164: number.e164,
      promised: sql<boolean>`${page.turn === 'promised'}::boolean`,
      isFree: sql<boolean>`${isFree(tx, session, now, { turn: page.turn, e164: number.e164 })}`,
    })
    .from(inTurn)
    .innerJoin(prospects, and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, inTurn.id)))
    .innerJoin(stages, and(eq(stages.workspaceId, prospects.workspaceId), eq(stages.id, prospects.stageId)))
    .leftJoinLateral(number, sql`true`)
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .orderBy(asc(inTurn.age), asc(prospects.id));
}

/** Which of the turns may have somebody in them now: most of the time no promise is due, and that is quickly told. */
export async function findTurns(tx: Db, member: MemberActor, now: Date): Promise<readonly TurnKind[]> {
  const due = await tx.select({ id: callbacks.id }).from(callbacks).where(isDue(member, now)).limit(1);
  return due.length > 0 ? TURNS : TURNS.filter((turn) => turn !== 'promised');
}

/** A promise of this member whose time has come; one made by a colleague is hers to keep. */
const isDue = ({ workspaceId, memberId }: MemberActor, now: Date) =>
  and(
    eq(callbacks.workspaceId, workspaceId),
    eq(callbacks.memberId, memberId),
    eq(callbacks.state, 'open'),
    lte(callbacks.dueAt, now),
  );

const duePromises = (tx: Db, session: CallSession, now: Date, { limit, offset }: Page) =>
  tx
    .select({ id: prospects.id, age: sql<Date>`${callbacks.dueAt}`.as('age') })
    .from(callbacks)
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, session.workspaceId), eq(prospects.id, callbacks.prospectId)),
    )
    .where(and(isDue(session, now), isNull(prospects.deletedAt), not(prospects.unworkable)))
    .orderBy(asc(callbacks.dueAt), asc(prospects.id))
    .limit(limit)
    .offset(offset)
    .as('in_turn');

/** Those never called or to be tried again, as the indexes made for them have them. */
async function cut(tx: Db, session: CallSession, now: Date, { turn, closed, limit, offset }: Page) {
  const age = turn === 'never_called' ? prospects.createdAt : prospects.nextAttemptAt;
  const itsTurn =
    turn === 'never_called'
      ? and(isNull(prospects.lastCallAt), isNull(prospects.nextAttemptAt))
      : lte(prospects.nextAttemptAt, now);
  return tx
    .select({ id: prospects.id, age: sql<Date>`${age}`.as('age') })
    .from(prospects)
    .where(
      and(
        eq(prospects.workspaceId, session.workspaceId),
        isNull(prospects.deletedAt),
        not(prospects.unworkable),
        itsTurn,
        await sourceOf(tx, session, now),
        ...closed.map(elsewhere),
      ),
    )
    .orderBy(asc(age), asc(prospects.id))
    .limit(limit)
    .offset(offset)
    .as('in_turn');
}

/** On nobody else's screen, not skipped, and, but for a promise, neither promised to somebody nor just called by number. */
function isFree(
  tx: Db,
  session: CallSession,
  now: Date,
  { turn, e164 }: { turn: TurnKind; e164: SQLWrapper },
): SQL | undefined {
  const mayCome = and(not(exists(heldByOthers(tx, session, now))), not(exists(skipped(tx, session))));
  if (turn === 'promised') return mayCome;
  return and(
    mayCome,
    eq(stages.type, 'open'),
    not(exists(promise(tx))),
    not(exists(calledByNumber(tx, e164, now))),
  );
}

const promise = (tx: Db) =>
  tx
    .select({ one: sql`1` })
    .from(callbacks)
    .where(
      and(
        eq(callbacks.workspaceId, prospects.workspaceId),
        eq(callbacks.prospectId, prospects.id),
        eq(callbacks.state, 'open'),
      ),
    );

const elsewhere = ({ country, region, timeZone }: KnownPlace) =>
  sql`(${prospects.country}, ${prospects.region}, ${prospects.timeZone}) is distinct from (${country}::text, ${region}::text, ${timeZone}::text)`;

/** When the person was on the phone the last time. */
const lastReached = () =>
  sql<Date | null>`(
    select ${calls.at} from ${calls}
    where ${calls.workspaceId} = ${prospects.workspaceId} and ${calls.prospectId} = ${prospects.id}
      and ${calls.conversation} is not null and ${calls.undoneAt} is null
    order by ${calls.at} desc limit 1)`.mapWith(calls.at);

const calledByNumber = (tx: Db, e164: SQLWrapper, now: Date) =>
  tx
    .select({ one: sql`1` })
    .from(calls)
    .where(
      and(
        eq(calls.workspaceId, prospects.workspaceId),
        eq(calls.e164, e164),
        ne(calls.prospectId, prospects.id),
        gt(calls.at, new Date(now.getTime() - REST)),
        isNull(calls.undoneAt),
      ),
    );

/** The first number of a prospect that works and that nobody asked us not to call. */
export function bestNumber(tx: Db, workspaceId: string) {
  const closed = tx
    .select({ one: sql`1` })
    .from(suppressions)
    .where(
      and(
        eq(suppressions.workspaceId, workspaceId),
        eq(suppressions.channel, 'phone'),
        isOnList(workspaceId, phoneNumbers.e164),
      ),
    );
  return tx
    .select({ e164: phoneNumbers.e164 })
    .from(phoneNumbers)
    .where(
      and(
        eq(phoneNumbers.workspaceId, workspaceId),
        eq(phoneNumbers.prospectId, prospects.id),
        eq(phoneNumbers.state, 'valid'),
        not(exists(closed)),
      ),
    )
    .orderBy(asc(phoneNumbers.position))
    .limit(1)
    .as('number');
}

const heldByOthers = (tx: Db, session: CallSession, now: Date) =>
  tx
    .select({ one: sql`1` })
    .from(prospectLeases)
    .where(
      and(
        eq(prospectLeases.workspaceId, prospects.workspaceId),
        eq(prospectLeases.prospectId, prospects.id),
        gt(prospectLeases.expiresAt, now),
        ne(prospectLeases.sessionId, session.id),
      ),
    );

const skipped = (tx: Db, session: CallSession) =>
  tx
    .select({ one: sql`1` })
    .from(sessionSkips)
    .where(
      and(
        eq(sessionSkips.workspaceId, prospects.workspaceId),
        eq(sessionSkips.sessionId, session.id),
        eq(sessionSkips.prospectId, prospects.id),
      ),
    );
