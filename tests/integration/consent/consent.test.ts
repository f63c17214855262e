import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findConsent } from '~/consent/find-consent.server';
import { giveConsent } from '~/consent/give-consent.server';
import { withdrawConsent } from '~/consent/withdraw-consent.server';
import type { MemberActor } from '~/platform/actor';
import { activities, auditEvents } from '~db/schema/activities';
import { buildCallable } from '~tests/factories/calls';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = new Date('2026-03-10T09:00:00Z');
const address = 'erika@kanzlei.example';
let database: TestDatabase;
let actor: MemberActor;
let yes: Parameters<typeof giveConsent>[1];

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  const stageId = (await buildStages(database.db, actor)).new;
  const prospectId = await buildCallable(database.db, actor, { stageId });
  const wording = 'Darf ich Ihnen meine Unterlagen schicken?';
  yes = { prospectId, address, scope: 'packet', wording, language: 'de', source: 'call', actor, now };
});

const find = (scope: 'packet' | 'further') =>
  findConsent(database.db, { workspaceId: actor.workspaceId, address, scope });

test('a consent keeps the exact words, and covers no more than was said', async () => {
  await giveConsent(database.db, yes);
  expect(await find('packet')).toMatchObject({ wording: yes.wording, memberId: actor.memberId, at: now });
  expect(await find('further')).toBeNull();
});

test('a consent to further messages covers one packet too', async () => {
  await giveConsent(database.db, { ...yes, scope: 'further' });
  expect(await find('packet')).not.toBeNull();
});

test('a withdrawal ends every consent before it, and a new yes counts again', async () => {
  await giveConsent(database.db, { ...yes, scope: 'further' });
  const later = new Date(now.getTime() + 1000);
  await withdrawConsent(database.db, { ...yes, wording: 'Bitte nicht mehr.', now: later });
  expect(await find('packet')).toBeNull();
  await giveConsent(database.db, { ...yes, now: new Date(now.getTime() + 2000) });
  expect(await find('packet')).not.toBeNull();
});

test('a withdrawal in the same moment wins over the consent', async () => {
  await withdrawConsent(database.db, yes);
  await giveConsent(database.db, yes);
  expect(await find('packet')).toBeNull();
});

test('giving and withdrawing stand in the timeline and in the audit trail', async () => {
  await giveConsent(database.db, yes);
  await withdrawConsent(database.db, yes);
  const lines = await database.db.select().from(activities).orderBy(activities.id);
  const events = await database.db.select().from(auditEvents).orderBy(auditEvents.sequence);
  const own = <T extends { workspaceId: string }>(rows: T[]) =>
    rows.filter((row) => row.workspaceId === actor.workspaceId);
  expect(own(lines).map(({ kind }) => kind)).toEqual(['consent_given', 'consent_withdrawn']);
  expect(own(events).map(({ action }) => action)).toEqual(['consent.given', 'consent.withdrawn']);
});

test('another workspace sees nothing of it', async () => {
  await giveConsent(database.db, yes);
  const other = await buildWorkspace(database.db);
  const wanted = { workspaceId: other.workspaceId, address, scope: 'packet' } as const;
  expect(await findConsent(database.db, wanted)).toBeNull();
});
