import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSession, openSession } from '~/accounts/sessions.server';
import { findDue } from '~/callbacks/find-due.server';
import { findCallPage } from '~/calls/call-page.server';
import { logOutcome } from '~/calls/log-outcome.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { countOpenReplies } from '~/inbox/list-inbound.server';
import type { MemberActor } from '~/platform/actor';
import { findOverview } from '~/reports/find-overview.server';
import { periodOf } from '~/reports/period';
import { findTimer } from '~/time-entries/find-timer.server';
import type { Db } from '~db/client';
import { buildCallDesk, buildSession, GOOD_MOMENT, minutesAfter } from '~tests/factories/calls';
import { fillCalls } from '~tests/factories/many-calls';
import { fillProspects } from '~tests/factories/many-prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { MANY, readWhole } from '~tests/support/whole-tables';

const LARGE = ['prospects', 'phone_numbers', 'email_addresses', 'companies', 'calls'];

const CLOCK = 'Europe/Berlin';

let database: TestDatabase;
let actor: MemberActor;
let sessionId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  ({ actor } = await buildCallDesk(db));
  await fillProspects(db, actor, MANY);
  await fillCalls(db, actor, { count: MANY, until: GOOD_MOMENT, everySeconds: 600 });
  sessionId = await buildSession(db, actor);
});
afterAll(() => database.close());

const readWholeBy = (work: (db: Db) => Promise<unknown>) => readWhole(database, LARGE, work);

test('whoever is next is found without reading a table from end to end', async () => {
  expect(await readWholeBy((db) => nextProspect(db, { sessionId, actor, now: GOOD_MOMENT }))).toEqual([]);
  expect(await readWholeBy((db) => findCallPage(db, { sessionId, actor, now: GOOD_MOMENT }))).toEqual([]);
});

test('so is all that an outcome looks up', async () => {
  const [lease] = await database.sql`select prospect_id, call_id from prospect_leases where turn = 'current'`;
  const report = { prospectId: lease?.prospect_id, callId: lease?.call_id, result: 'no_answer' as const };
  const now = minutesAfter(GOOD_MOMENT, 1);
  expect(await readWholeBy((db) => logOutcome(db, { ...report, sessionId, actor, now }))).toEqual([]);
});

test('so is what stands around every page, and the day', async () => {
  const frame = (db: Db) =>
    Promise.all([findDue(db, actor, GOOD_MOMENT), countOpenReplies(db, actor), findTimer(db, actor)]);
  expect(await readWholeBy(frame)).toEqual([]);
  const token = await openSession(database.db, { actor, userAgent: null, now: GOOD_MOMENT });
  expect(await readWholeBy((db) => findSession(db, { token, now: GOOD_MOMENT }))).toEqual([]);
});

test('and reports read the calls of their weeks alone', async () => {
  const period = periodOf('4', GOOD_MOMENT, CLOCK);
  expect(await readWholeBy((db) => findOverview(db, actor.workspaceId, period))).toEqual([]);
});
