import { afterAll, beforeAll, expect, test } from 'vitest';
import { logOutcome } from '~/calls/log-outcome.server';
import { nextProspect } from '~/calls/next-prospect.server';
import type { MemberActor } from '~/platform/actor';
import { newId } from '~db/columns';
import { phoneNumbers, prospects } from '~db/schema/prospects';
import { buildCallDesk, buildSession, GOOD_MOMENT, testNumber } from '~tests/factories/calls';
import { buildMember } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const MEMBERS = 8;
const PROSPECTS = 500;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

/** Calls whoever comes up until nobody is left; gives back whom it called. */
async function callEverybody(actor: MemberActor, sessionId: string): Promise<string[]> {
  const called: string[] = [];
  for (;;) {
    const next = await nextProspect(database.db, { sessionId, actor, now: GOOD_MOMENT });
    if (!next.ok) return called;
    const { prospectId } = next.value;
    called.push(prospectId);
    const report = {
      callId: newId(),
      prospectId,
      sessionId,
      result: 'no_answer',
      actor,
      now: GOOD_MOMENT,
    } as const;
    await logOutcome(database.db, report);
  }
}

test('eight members calling the same 500 prospects at once call each of them once', {
  timeout: 180_000,
}, async () => {
  const { db } = database;
  const { actor, stages } = await buildCallDesk(db);
  const { workspaceId } = actor;
  const ids = Array.from({ length: PROSPECTS }, newId);
  const values = { workspaceId, stageId: stages.new, country: 'DE', timeZone: 'Europe/Berlin' };
  await db.insert(prospects).values(ids.map((id) => ({ ...values, id })));
  await db
    .insert(phoneNumbers)
    .values(ids.map((prospectId, index) => ({ workspaceId, prospectId, e164: testNumber(index) })));
  const team = await Promise.all(Array.from({ length: MEMBERS }, () => buildMember(db, workspaceId)));
  const sessions = await Promise.all(team.map((member) => buildSession(db, member)));
  const called = await Promise.all(team.map((member, index) => callEverybody(member, sessions[index] ?? '')));
  expect(called.flat()).toHaveLength(PROSPECTS);
  expect(new Set(called.flat()).size).toBe(PROSPECTS);
});
