import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { finishWelcome } from '~/accounts/finish-welcome.server';
import { findHours, findWorkspace } from '~/accounts/queries.server';
import { updateMember } from '~/accounts/update-member.server';
import { updateWorkspace } from '~/accounts/update-workspace.server';
import type { MemberActor } from '~/platform/actor';
import { members } from '~db/schema/accounts';
import { auditEvents } from '~db/schema/activities';
import { buildMember, buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
});

const now = new Date('2026-03-02T09:00:00Z');
const vienna = { name: 'Büro Wien', country: 'AT', region: '9', timeZone: 'Europe/Vienna', dailyGoal: 12 };

test('A workspace that moves takes the members of its time zone along, and only those', async () => {
  const away = await buildMember(database.db, actor.workspaceId, { timeZone: 'Europe/Lisbon' });
  await updateWorkspace(database.db, { changes: vienna, actor, now });

  expect(await findWorkspace(database.db, actor.workspaceId)).toMatchObject(vienna);
  expect((await findHours(database.db, actor)).timeZone).toBe('Europe/Vienna');
  expect((await findHours(database.db, away)).timeZone).toBe('Europe/Lisbon');
});

test('A change of the workspace stands in the audit trail, without its values', async () => {
  await updateWorkspace(database.db, { changes: vienna, actor, now });
  const [event] = await database.db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.workspaceId, actor.workspaceId));
  expect(event).toMatchObject({
    action: 'workspace.changed',
    memberId: actor.memberId,
    data: { fields: ['name', 'country', 'region', 'timeZone', 'dailyGoal'] },
  });
});

test('A member changes her own hours and nobody else’s', async () => {
  const colleague = await buildMember(database.db, actor.workspaceId);
  const quietHours = [{ weekday: 1, from: '08:30', to: '12:00' }];
  await updateMember(database.db, { changes: { quietHours, hoursAvailable: 25.5 }, actor });

  expect(await findHours(database.db, actor)).toMatchObject({ quietHours, hoursAvailable: 25.5 });
  expect(await findHours(database.db, colleague)).toMatchObject({ quietHours: [], hoursAvailable: null });
});

test('The welcome is finished once, at its first time', async () => {
  await finishWelcome(database.db, { actor, now });
  await finishWelcome(database.db, { actor, now: new Date('2026-03-03T09:00:00Z') });
  expect((await findWorkspace(database.db, actor.workspaceId)).welcomedAt).toEqual(now);
});

test('Her language and looks are kept', async () => {
  await updateMember(database.db, { changes: { name: 'Tilda', locale: 'en', theme: 'dark' }, actor });
  const [member] = await database.db.select().from(members).where(eq(members.id, actor.memberId));
  expect(member).toMatchObject({ name: 'Tilda', locale: 'en', theme: 'dark' });
});
