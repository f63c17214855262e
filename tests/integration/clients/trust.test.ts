import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { markSigned } from '~/agreements/mark-signed.server';
import { listAgreements } from '~/agreements/queries.server';
import { prospectsFile } from '~/bulk/prospects-file.server';
import { findMask } from '~/clients/masking/confidential-terms.server';
import { listLooks, noteLook } from '~/clients/note-look.server';
import { answerReferralProposal } from '~/clients/referrals/answer-proposal.server';
import { proposeReferrals } from '~/clients/referrals/propose-referrals.server';
import { startEngagement } from '~/clients/start-engagement.server';
import { i18nFor } from '~/i18n/i18n.server';
import type { MemberActor } from '~/platform/actor';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { tasks } from '~db/schema/tasks';
import { timeEntries } from '~db/schema/time-entries';
import { buildClient, buildClientWorkspace, buildConversion } from '~tests/factories/clients';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let clientId: string;
let prospectId: string;
const now = new Date('2026-04-20T09:00:00Z');
const timeZone = 'Europe/Berlin';
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
  ({ clientId, prospectId } = await buildClient(database.db, actor, { confidential: true }));
});

const looks = () => listLooks(database.db, actor.workspaceId, clientId);
const look = (id: string, at = now) => noteLook(database.db, { id, actor, now: at });

test('A look at a confidential client stands in the audit trail, one an hour', async () => {
  await look(clientId);
  await look(clientId, minutesLater(59));
  expect((await looks()).map(({ at }) => at)).toEqual([now]);
  await look(clientId, minutesLater(61));
  expect(await looks()).toHaveLength(2);
});

test('Looking at the person behind it is a look at the client', async () => {
  await look(prospectId);
  expect(await looks()).toHaveLength(1);
});

test('A look at any other client leaves nothing', async () => {
  await database.db.update(clients).set({ confidential: false }).where(eq(clients.id, clientId));
  await look(clientId);
  expect(await looks()).toEqual([]);
});

test('A member of another workspace leaves no look and sees none', async () => {
  const stranger = await buildClientWorkspace(database.db);
  await noteLook(database.db, { id: clientId, actor: stranger, now });
  expect(await looks()).toEqual([]);
});

test('Firm and person of a confidential client are masked, those of another workspace are not', async () => {
  const mask = await findMask(database.db, actor.workspaceId);
  expect(mask?.('Kanzlei Beispiel: Erika Beispiel')).toBe('K•••••: E•••••');
  const stranger = await buildClientWorkspace(database.db);
  expect(await findMask(database.db, stranger.workspaceId)).toBeNull();
});

test('The file of prospects has neither name nor street of a confidential client', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  await db.update(prospects).set({ street: 'Amselweg 7' }).where(eq(prospects.workspaceId, workspaceId));
  const { t } = i18nFor('de');
  const chosen = { prospectIds: [prospectId] };
  const file = await prospectsFile(db, { chosen, actor, t, locale: 'de', now, timeZone });
  const [, row] = (await file.text()).split('\r\n');
  expect(row).toMatch(/^;;;B•••••;K•••••;.*•••••/);
  expect(row).not.toMatch(/Erika|Beispiel|Amselweg/);
});

/** Ten hours a week are agreed: about 43 in thirty days. */
async function work(hours: number) {
  await database.db.insert(timeEntries).values({
    workspaceId: actor.workspaceId,
    memberId: actor.memberId,
    clientId,
    workedOn: '2026-04-10',
    minutes: hours * 60,
  });
}

async function sign() {
  const today = '2026-03-10';
  const [draft] = await listAgreements(database.db, actor.workspaceId, { clientIds: [clientId], today });
  const agreementId = draft?.id ?? '';
  const signature = { agreementId, signedOn: today, expiresOn: null, timeZone, locale: 'de' as const };
  await markSigned(database.db, { ...signature, actor, now });
}

const proposed = (at = now) => proposeReferrals(database.db, actor.workspaceId, { now: at, timeZone });

test('After a good month with a signed agreement a referral is proposed', async () => {
  await work(36);
  expect(await proposed()).toEqual([]);
  await sign();
  expect(await proposed()).toMatchObject([{ id: clientId }]);
});

test('Terms to come are not agreed yet', async () => {
  await work(36);
  await sign();
  const { services, kind, rateCents, currency } = await buildConversion(database.db, actor, { prospectId });
  const terms = { services, kind, hoursPerWeek: 30, rateCents, currency, startsOn: '2026-05-01' };
  await startEngagement(database.db, { clientId, terms, actor, now });
  expect(await proposed()).toMatchObject([{ id: clientId }]);
});

test('Hours left unused propose nothing', async () => {
  await sign();
  await work(30);
  expect(await proposed()).toEqual([]);
});

test('Taken up it becomes a task, and for a quarter nothing is proposed', async () => {
  await sign();
  await work(36);
  await answerReferralProposal(database.db, { clientId, asks: true, locale: 'de', actor, now });
  const own = and(eq(tasks.workspaceId, actor.workspaceId), eq(tasks.clientId, clientId));
  expect(await database.db.select({ title: tasks.title }).from(tasks).where(own)).toEqual([
    { title: 'Um eine Empfehlung bitten' },
  ]);
  expect(await proposed()).toEqual([]);
});

test('Put off it makes no task', async () => {
  await answerReferralProposal(database.db, { clientId, asks: false, locale: 'de', actor, now });
  expect(await database.db.$count(tasks, eq(tasks.clientId, clientId))).toBe(0);
});

test('Nobody answers for a client of another workspace', async () => {
  const stranger = await buildClientWorkspace(database.db);
  const answer = { clientId, asks: true, locale: 'de' as const, actor: stranger, now };
  expect(await answerReferralProposal(database.db, answer)).toEqual({ ok: false, error: 'not_found' });
});
