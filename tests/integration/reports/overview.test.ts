import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession } from '~/calls/start-session.server';
import { undoOutcome } from '~/calls/undo-outcome.server';
import type { MemberActor } from '~/platform/actor';
import { findOverview } from '~/reports/find-overview.server';
import { periodOf } from '~/reports/period';
import { reportFile } from '~/reports/report-file.server';
import { REPORT_NAMES } from '~/reports/report-names';
import { REPORTS } from '~/reports/reports.server';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { callScripts } from '~db/schema/scripts';
import {
  buildCall,
  buildCallable,
  buildCallDesk,
  buildSession,
  GOOD_MOMENT,
  minutesAfter,
  testNumber,
} from '~tests/factories/calls';
import { buildList } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const consent = {
  emailAddress: 'd.weiss@kanzlei-weiss.example',
  scope: 'packet',
  wording: 'Darf ich Ihnen meine Unterlagen schicken?',
  language: 'de',
} as const;
const WEEK_BEFORE = new Date(GOOD_MOMENT.getTime() - 7 * 86_400_000);
const period = periodOf('4', GOOD_MOMENT, 'Europe/Berlin');

let database: TestDatabase;
let actor: MemberActor;

/** Four people of a list: one never answers, one wants documents, one in New York says no, one became a client. */
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const desk = await buildCallDesk(db);
  actor = desk.actor;
  const listId = await buildList(db, actor, 'Kanzleien');
  const person = (index: number, values = {}) =>
    buildCallable(db, actor, { stageId: desk.stages.new, listId, e164: testNumber(index), values });
  const silent = await person(1, { source: 'Messe' });
  const willing = await person(2, { source: 'Messe', referredById: silent });
  const abroad = await person(3, { timeZone: 'America/New_York', country: 'US' });
  const won = await person(4);
  const sessionId = await buildSession(db, actor);
  await buildCall(db, actor, { prospectId: silent, sessionId }, WEEK_BEFORE);
  await buildCall(db, actor, { prospectId: silent }, GOOD_MOMENT);
  const talked = { result: 'connected' } as const;
  await buildCall(db, actor, { prospectId: willing, ...talked, conversation: 'send_documents', consent });
  await buildCall(
    db,
    actor,
    { prospectId: abroad, ...talked, conversation: 'not_interested' },
    minutesAfter(GOOD_MOMENT, 300),
  );
  await buildCall(db, actor, { prospectId: won, ...talked, conversation: 'won' });
  await db
    .insert(clients)
    .values({ workspaceId: actor.workspaceId, prospectId: won, name: 'Ölmühle Süß', since: GOOD_MOMENT });
});
afterAll(() => database.close());

const overview = () => findOverview(database.db, actor.workspaceId, period);

test('the funnel counts people, not calls', async () => {
  const { funnel } = await overview();
  expect(funnel.rows.map(({ step, people }) => [step, people])).toEqual([
    ['called', 4],
    ['reached', 3],
    ['documents', 1],
    ['replies', 0],
    ['clients', 1],
  ]);
});

test('weeks without a call stand among those with some', async () => {
  const { weeks } = await overview();
  expect(
    weeks.rows.map(({ week, calls, conversations, clients }) => [week, calls, conversations, clients]),
  ).toEqual([
    ['2026-02-16', 0, 0, 0],
    ['2026-02-23', 0, 0, 0],
    ['2026-03-02', 1, 0, 0],
    ['2026-03-09', 4, 3, 1],
  ]);
});

test('hours are those on the clock of whoever was called', async () => {
  const { hours } = await overview();
  const tuesday = hours.days[1]?.cells.filter((cell) => cell !== null);
  expect(tuesday?.map(({ hour, calls }) => [hour, calls])).toEqual([[10, 5]]);
});

test('outcomes add up to all calls', async () => {
  const { outcomes } = await overview();
  expect(outcomes.rows[0]).toEqual({ outcome: 'no_answer', calls: 2, share: 0.4 });
  expect(outcomes.rows.reduce((sum, { calls }) => sum + Number(calls), 0)).toBe(5);
});

test('a call that is taken back counts nowhere', async () => {
  const [someone] = await database.db.select().from(prospects).limit(1);
  const callId = await buildCall(
    database.db,
    actor,
    { prospectId: someone?.id ?? '' },
    minutesAfter(GOOD_MOMENT, 60),
  );
  await undoOutcome(database.db, { callId, actor, now: minutesAfter(GOOD_MOMENT, 61) });
  const { weeks } = await overview();
  expect(weeks.rows.at(-1)?.calls).toBe(4);
});

test('sources, lists and recommendations say how their people turned out', async () => {
  const rowsOf = async (name: 'sources' | 'lists' | 'referrers') =>
    (await REPORTS[name](database.db, actor.workspaceId, period)).rows;
  expect(await rowsOf('lists')).toMatchObject([
    { name: 'Kanzleien', called: 4, reached: 3, reachedRate: 0.75, clients: 1 },
  ]);
  expect(await rowsOf('sources')).toMatchObject([
    { name: 'Messe', called: 2, reached: 1 },
    { name: null, called: 2, reached: 2 },
  ]);
  expect(await rowsOf('referrers')).toMatchObject([{ called: 1, documents: 1 }]);
});

test('a script counts the calls of its sessions', async () => {
  const { rows } = await REPORTS.scripts(database.db, actor.workspaceId, period);
  expect(rows).toMatchObject([{ calls: 1, conversations: 0, documentsRate: null }]);
});

test('a card is called what it is called in the script of the call, though others share its id', async () => {
  const { db } = database;
  const other = await buildCallDesk(db);
  const { workspaceId } = other.actor;
  const scripts = await db.select().from(callScripts).where(eq(callScripts.workspaceId, workspaceId));
  for (const [index, { id: scriptId }] of scripts.entries()) {
    const prospectId = await buildCallable(db, other.actor, {
      stageId: other.stages.new,
      e164: testNumber(20 + index),
    });
    const session = await startSession(db, {
      ...{ from: { source: 'today' }, scriptId, goal: 5, now: GOOD_MOMENT },
      actor: other.actor,
    });
    if (!session.ok) throw new Error(session.error);
    const talked = { result: 'connected', conversation: 'not_now' } as const;
    await buildCall(db, other.actor, { prospectId, ...session.value, ...talked, cards: ['price'] });
  }
  const { rows } = await REPORTS.cards(db, workspaceId, period);
  expect(rows.map(({ name, cameUp }) => [name, cameUp])).toEqual([
    ['“What do you charge?”', 2],
    ['„Was kostet das?“', 2],
  ]);
});

test.each(REPORT_NAMES)(
  'in a workspace where nothing has happened, %s is there all the same',
  async (name) => {
    const { actor: other } = await buildCallDesk(database.db);
    const { columns, rows } = await REPORTS[name](database.db, other.workspaceId, period);
    expect(columns.length).toBeGreaterThan(2);
    expect(rows.every((row) => columns.every((column) => column in row))).toBe(true);
  },
);

test('as a file a report says the same in the words of the page', async () => {
  const { workspaceId } = actor;
  const file = await reportFile(database.db, { name: 'outcomes', period, workspaceId, locale: 'de' });
  const [head, first] = (await file.text()).split('\r\n');
  expect(head).toBe('Ergebnis;Anrufe;Anteil');
  expect(first).toBe('Niemand da;2;40%');
});

test('a spreadsheet of the reader can count with the weeks and shares of a file', async () => {
  const { workspaceId } = actor;
  const linesOf = async (name: 'weeks' | 'sources', locale: 'de' | 'en') =>
    (await (await reportFile(database.db, { name, period, workspaceId, locale })).text()).split('\r\n');
  expect((await linesOf('weeks', 'de'))[1]).toBe('16.02.2026;0;0;0;0');
  expect((await linesOf('weeks', 'en'))[1]).toBe('16/02/2026,0,0,0,0');
  expect((await linesOf('sources', 'de'))[1]).toBe('Messe;2;0;1;50%;1;100%;0');
  expect((await linesOf('sources', 'en'))[2]).toBe('not stated,2,0,2,100%,0,0%,1');
});
