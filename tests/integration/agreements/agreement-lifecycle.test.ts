import { and, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { editAgreement } from '~/agreements/edit-agreement.server';
import { endAgreement } from '~/agreements/end-agreement.server';
import { markSent } from '~/agreements/mark-sent.server';
import { markSigned } from '~/agreements/mark-signed.server';
import { findAgreement, listAgreements } from '~/agreements/queries.server';
import type { MemberActor } from '~/platform/actor';
import { activities } from '~db/schema/activities';
import { tasks } from '~db/schema/tasks';
import { buildClient, buildClientWorkspace } from '~tests/factories/clients';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let clientId: string;
let agreementId: string;
const now = new Date('2026-03-04T09:00:00Z');
const today = '2026-03-04';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
  ({ clientId } = await buildClient(database.db, actor));
  const [draft] = await listAgreements(database.db, actor.workspaceId, { clientIds: [clientId], today });
  agreementId = draft?.id ?? '';
});

const found = (on = today) =>
  findAgreement(database.db, actor.workspaceId, { clientId, agreementId, today: on });

const sign = (expiresOn: string | null = null) =>
  markSigned(database.db, {
    agreementId,
    signedOn: '2026-03-03',
    expiresOn,
    timeZone: 'Europe/Berlin',
    locale: 'de',
    actor,
    now,
  });

test('An agreement is drafted, sent, signed, and expires after its last day', async () => {
  expect(await found()).toMatchObject({ state: 'drafted', client: 'Kanzlei Beispiel' });
  await markSent(database.db, { agreementId, actor, now });
  expect(await found()).toMatchObject({ state: 'sent', sentAt: now });
  await sign('2027-03-03');
  expect(await found()).toMatchObject({ state: 'signed', signedAt: new Date('2026-03-02T23:00:00Z') });
  expect(await found('2027-03-04')).toMatchObject({ state: 'expired' });
});

test('Each step stands in the timeline of the person behind the client', async () => {
  await markSent(database.db, { agreementId, actor, now });
  await sign();
  const lines = await database.db.select().from(activities).where(eq(activities.kind, 'agreement'));
  const own = lines.filter(({ workspaceId }) => workspaceId === actor.workspaceId);
  expect(own.map(({ data }) => data.state)).toEqual(['sent', 'signed']);
});

test('An agreement with an end makes a task a month before it, one without an end makes none', async () => {
  await sign('2027-03-03');
  const own = eq(tasks.workspaceId, actor.workspaceId);
  const [task] = await database.db.select().from(tasks).where(own);
  expect(task?.title).toContain('Kanzlei Beispiel');
  expect(task?.dueAt).toEqual(new Date('2027-02-01T08:00:00Z'));

  actor = await buildClientWorkspace(database.db);
  ({ clientId } = await buildClient(database.db, actor));
  const [draft] = await listAgreements(database.db, actor.workspaceId, { clientIds: [clientId], today });
  agreementId = draft?.id ?? '';
  await sign();
  expect(await database.db.$count(tasks, eq(tasks.workspaceId, actor.workspaceId))).toBe(0);
});

test('The text of a draft can be changed, the text of a sent agreement cannot', async () => {
  await editAgreement(database.db, { agreementId, text: 'Neuer Wortlaut', actor });
  await markSent(database.db, { agreementId, actor, now });
  const late = await editAgreement(database.db, { agreementId, text: 'Zu spät', actor });
  expect(late).toEqual({ ok: false, error: 'stale' });
  expect((await found())?.text).toBe('Neuer Wortlaut');
});

test('What is signed cannot be sent or signed again', async () => {
  await sign();
  expect(await markSent(database.db, { agreementId, actor, now })).toEqual({ ok: false, error: 'stale' });
  expect(await sign('2030-01-01')).toEqual({ ok: false, error: 'stale' });
  expect((await found())?.expiresOn).toBeNull();
});

test('The agreement of another workspace is not found', async () => {
  const stranger = await buildClientWorkspace(database.db);
  expect(await markSent(database.db, { agreementId, actor: stranger, now })).toEqual({
    ok: false,
    error: 'not_found',
  });
  const read = await findAgreement(database.db, stranger.workspaceId, { clientId, agreementId, today });
  expect(read).toBeNull();
});

test('Ending a signed agreement takes its reminder away', async () => {
  await sign('2027-03-03');
  await endAgreement(database.db, { agreementId, actor, now });
  expect(await found()).toMatchObject({ state: 'ended', endedAt: now });
  const open = and(eq(tasks.workspaceId, actor.workspaceId), isNull(tasks.deletedAt));
  expect(await database.db.$count(tasks, open)).toBe(0);
  expect(await endAgreement(database.db, { agreementId, actor, now })).toEqual({ ok: false, error: 'stale' });
});
