import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callProspect } from '~/calls/call-prospect.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { suppress } from '~/consent/suppress.server';
import type { MemberActor } from '~/platform/actor';
import { newId } from '~db/columns';
import {
  buildCallable,
  buildCallDesk,
  buildSession,
  type CallDesk,
  GOOD_MOMENT,
  testNumber,
} from '~tests/factories/calls';
import { buildMember } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = GOOD_MOMENT;
let database: TestDatabase;
let desk: CallDesk;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

beforeEach(async () => {
  desk = await buildCallDesk(database.db);
});

const callable = (values = {}, index = 0) =>
  buildCallable(database.db, desk.actor, { stageId: desk.stages.new, e164: testNumber(index), values });

const call = (prospectId: string, actor: MemberActor = desk.actor) =>
  callProspect(database.db, { prospectId, actor, now });

test('one prospect comes on the screen, in the running session or in a new one', async () => {
  await callable({}, 1);
  const wanted = await callable({}, 2);
  const first = await call(wanted);
  const sessionId = first.ok ? first.value.sessionId : '';
  expect(await nextProspect(database.db, { sessionId, actor: desk.actor, now })).toEqual({
    ok: true,
    value: { prospectId: wanted },
  });
  expect(await call(wanted)).toEqual(first);
});

test('a call out of turn ignores the hour, not the law', async () => {
  expect((await call(await callable({ timeZone: 'Pacific/Auckland' }))).ok).toBe(true);
  const night = { country: 'US', timeZone: 'America/New_York' };
  expect(await call(await callable(night))).toEqual({
    ok: false,
    error: 'unlawful_hour',
    lawfulAt: new Date('2026-03-10T12:00:00Z'),
  });
  const unasked = await callable({ country: 'AT' });
  expect(await call(unasked)).toEqual({ ok: false, error: 'prior_consent_needed' });
});

test('a suppressed number is not called', async () => {
  const prospectId = await callable({}, 3);
  const values = [testNumber(3)];
  await suppress(database.db, { channel: 'phone', values, reason: 'objection', actor: desk.actor, now });
  expect(await call(prospectId)).toEqual({ ok: false, error: 'no_number' });
});

test('nobody takes a prospect from a colleague’s screen', async () => {
  const prospectId = await callable();
  const colleague = await buildMember(database.db, desk.actor.workspaceId);
  const sessionId = await buildSession(database.db, colleague);
  await nextProspect(database.db, { sessionId, actor: colleague, now });
  expect(await call(prospectId)).toEqual({ ok: false, error: 'taken' });
});

test('somebody who isn’t there is not found', async () => {
  expect(await call(newId())).toEqual({ ok: false, error: 'not_found' });
});
