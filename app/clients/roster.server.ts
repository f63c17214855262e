import { and, asc, count, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import { furthest } from '~/agreements/agreement-state';
import { listAgreements } from '~/agreements/queries.server';
import { dateIn } from '~/platform/local-date';
import { findHoursUsed } from '~/time-entries/hours-used.server';
import type { Db } from '~db/client';
import { clients, engagements, officeHours } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { coversDay, mondayOf, soldHours, soldInWeek } from './capacity';
import { healthOf } from './health';
import { lastContact, nextClientAction } from './next-client-action.server';
import { isNotCalledOff } from './not-called-off.server';
import { findReferrers } from './referrals/find-referrers.server';

export type ClientState = 'active' | 'former';

interface RosterQuery {
  state: ClientState;
  /** Local date. */
  today: string;
  /** The zone of the reader's calendar. */
  timeZone?: string;
  /** Only this one. */
  clientId?: string;
}

/** The clients of one state by name, each with what is agreed at the moment, or was, and how it is going. */
export async function listRoster(
  db: Db,
  workspaceId: string,
  { state, today, timeZone = 'Europe/Berlin', clientId }: RosterQuery,
) {
  const found = await findClients(
    db,
    workspaceId,
    clientId ? eq(clients.id, clientId) : eq(clients.state, state),
  );
  const clientIds = found.map(({ id }) => id);
  // Of a former client, what was agreed last is all there is to say.
  const openOn = state === 'former' ? undefined : today;
  const [current, agreed, hours, usedBy, referrals] = await Promise.all([
    findTerms(db, workspaceId, { clientIds, openOn }),
    listAgreements(db, workspaceId, { clientIds, today }),
    agreedOfficeHours(db, workspaceId, clientIds),
    findHoursUsed(db, workspaceId, { clientIds, today }),
    findReferrers(
      db,
      workspaceId,
      found.map(({ prospectId }) => prospectId),
    ),
  ]);
  return found.map((client) => {
    const own = <T extends { clientId: string }>(rows: T[]) =>
      rows.filter(({ clientId }) => clientId === client.id);
    const [terms, agreements, used] = [own(current), own(agreed), usedBy(client.id)];
    const contactOn = client.lastContactAt && dateIn(client.lastContactAt, timeZone);
    const span = spanOf(terms, today);
    const perWeek = soldHours(terms.filter((engagement) => coversDay(engagement, today)));
    const facts = { today, agreements, used, agreed: perWeek, ...span };
    return {
      ...client,
      engagements: terms,
      agreed: soldInWeek(terms, mondayOf(today)),
      lastDay: span.lastDay,
      agreement: furthest(agreements),
      referrals: referrals.find(({ prospectId }) => prospectId === client.prospectId) ?? null,
      officeHours: own(hours),
      used,
      health: healthOf({ ...facts, lastContactOn: latest(contactOn, used.lastOn) }),
    };
  });
}

export type RosterClient = Awaited<ReturnType<typeof listRoster>>[number];

const latest = (...days: (string | null)[]) =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;

function spanOf(terms: { startsOn: string; endsOn: string | null }[], today: string) {
  const ends = terms.map(({ endsOn }) => endsOn);
  const lastDay = ends.length === 0 || ends.includes(null) ? null : latest(...ends);
  return { lastDay, since: terms.map(({ startsOn }) => startsOn).sort()[0] ?? today };
}

const findClients = (db: Db, workspaceId: string, which: ReturnType<typeof eq>) =>
  db
    .select({
      id: clients.id,
      prospectId: clients.prospectId,
      name: clients.name,
      state: clients.state,
      confidential: clients.confidential,
      since: clients.since,
      lastContactAt: lastContact,
      next: nextClientAction,
    })
    .from(clients)
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, clients.workspaceId), eq(prospects.id, clients.prospectId)),
    )
    .where(and(eq(clients.workspaceId, workspaceId), which))
    .orderBy(asc(sql`lower(${clients.name})`), asc(clients.id));

/** What is agreed on a local date or for later, or has ever been agreed, with the names of its services. */
function findTerms(
  db: Db,
  workspaceId: string,
  { clientIds, openOn }: { clientIds: string[]; openOn: string | undefined },
) {
  return db
    .select({
      clientId: engagements.clientId,
      kind: engagements.kind,
      hoursPerWeek: engagements.hoursPerWeek,
      rateCents: engagements.rateCents,
      currency: engagements.currency,
      startsOn: engagements.startsOn,
      endsOn: engagements.endsOn,
      services: serviceNames,
    })
    .from(engagements)
    .where(
      and(
        eq(engagements.workspaceId, workspaceId),
        inArray(engagements.clientId, clientIds),
        openOn ? or(isNull(engagements.endsOn), gte(engagements.endsOn, openOn)) : undefined,
        openOn ? isNotCalledOff : undefined,
      ),
    );
}

const agreedOfficeHours = (db: Db, workspaceId: string, clientIds: string[]) =>
  db
    .select({
      clientId: officeHours.clientId,
      weekday: officeHours.weekday,
      from: officeHours.from,
      to: officeHours.to,
      timeZone: officeHours.timeZone,
    })
    .from(officeHours)
    .where(and(eq(officeHours.workspaceId, workspaceId), inArray(officeHours.clientId, clientIds)))
    .orderBy(asc(officeHours.weekday), asc(officeHours.from));

/** The names of an engagement's services, in the order of the catalogue. */
export const serviceNames = sql<string[]>`array(
  select s.name from engagement_services e
  join services s on s.workspace_id = e.workspace_id and s.id = e.service_id
  where e.workspace_id = ${engagements}.workspace_id and e.engagement_id = ${engagements}.id
  order by s.position
)`;

/** How many clients there are of each state. */
export async function countClients(db: Db, workspaceId: string): Promise<Record<ClientState, number>> {
  const rows = await db
    .select({ state: clients.state, count: count() })
    .from(clients)
    .where(eq(clients.workspaceId, workspaceId))
    .groupBy(clients.state);
  const of = (state: ClientState) => rows.find((row) => row.state === state)?.count ?? 0;
  return { active: of('active'), former: of('former') };
}
