import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSession, sessionCookie } from '~/accounts/sessions.server';
import { findConsent } from '~/consent/find-consent.server';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { createPage } from '~/packets/create-page.server';
import { extendPage } from '~/packets/extend-page.server';
import { listPagesOfPacket } from '~/packets/list-pages.server';
import { revokePage } from '~/packets/revoke-page.server';
import type { MemberActor } from '~/platform/actor';
import { newToken } from '~/platform/tokens.server';
import { loader as showPage } from '~/routes/p.$token';
import { action as consent } from '~/routes/p.$token_.consent';
import { loader as download } from '~/routes/p.$token_.files.$itemId.file';
import { action as interest } from '~/routes/p.$token_.interest';
import { loader as newest } from '~/routes/p.$token_.newest';
import { action as object } from '~/routes/p.$token_.objection';
import { activities, auditEvents } from '~db/schema/activities';
import { deliveries } from '~db/schema/mail';
import { packetPages, packets, packetVersions, packetViews } from '~db/schema/packets';
import { phoneNumbers, prospects } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import { tasks } from '~db/schema/tasks';
import { buildEnrolment, buildSender, buildWillingProspect, mailContext } from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { requestContext } from '~tests/support/request-context';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;
let token: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces, rate_limits cascade`;
  actor = await buildSender(database.db);
  prospectId = await buildWillingProspect(database.db, actor);
  token = await buildPage();
});

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

async function buildPage() {
  const [packet] = await database.db.select().from(packets);
  const secret = newToken();
  const page = await createPage(database.db, {
    packetId: packet?.id ?? '',
    prospectId,
    memberId: actor.memberId,
    token: secret,
    actor,
    now: BUILT_AT,
  });
  if (!page.ok) throw new Error(page.error);
  return secret;
}

interface Visit {
  token?: string;
  method?: string;
  headers?: Record<string, string>;
  now?: Date;
  from?: string;
  body?: URLSearchParams;
}

/** Answers as the server does: what a loader throws is an answer too. */
function visit(
  { token: visited = token, method = 'GET', headers = {}, now = BUILT_AT, from, body }: Visit = {},
  handle: (args: never) => Promise<unknown> = showPage as never,
  params: Record<string, string> = {},
): Promise<Response> {
  const request = new Request(`https://anklang.example/p/${visited}`, {
    method,
    body: body ?? null,
    headers: { 'user-agent': FIREFOX, ...headers },
  });
  const context = requestContext(mailContext(database.db, { now }), from);
  return handle({ request, params: { token: visited, ...params }, context } as never).catch(
    (thrown) => thrown,
  ) as Promise<Response>;
}

const views = () => database.db.$count(packetViews);

test('the page greets the person and shows what is in the packet, without any script', async () => {
  const response = await visit();
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(html).toContain('<html lang="de">');
  expect(html).toContain('Sehr geehrte Frau Beispiel, hier sind meine Unterlagen.');
  expect(html).toContain('href="https://sonnentau.example/"');
  expect(html).toContain('Tilda Sonnentau');
  expect(html).toContain('noindex');
  expect(html).not.toContain('<script');
});

/** Gives the packet its next version, with other words. */
async function nextVersion(change: Partial<typeof packetVersions.$inferInsert> = {}) {
  const [version] = await database.db.select().from(packetVersions);
  if (!version) throw new Error('no version');
  const id = randomUUID();
  await database.db
    .insert(packetVersions)
    .values({ ...version, id, number: 2, coverText: '{{Anrede}}, alles ist neu.', ...change });
  return id;
}

test('it stays as it was sent, and offers the newer version when there is one', async () => {
  expect(await (await visit()).text()).not.toContain('inzwischen überarbeitet');
  await nextVersion();
  const html = await (await visit()).text();
  expect(html).toContain('hier sind meine Unterlagen');
  expect(html).toContain('inzwischen überarbeitet');
  expect(html).toContain(`href="/p/${token}/newest"`);
});

test('the newer version is shown to the same person, and that look is counted as one at it', async () => {
  const versionId = await nextVersion();
  const html = await (await visit({}, newest)).text();
  expect(html).toContain('Sehr geehrte Frau Beispiel, alles ist neu.');
  expect(html).toContain(`href="/p/${token}"`);
  expect(await database.db.select().from(packetViews)).toMatchObject([{ versionId }]);
  const { pages } = await listPagesOfPacket(database.db, { ...actor, packetId: await packetOf() });
  expect(pages).toMatchObject([{ version: 1, newestVersion: 2, seenVersion: 2, views: 1 }]);
});

test('without a newer version its address leads back to the page', async () => {
  const response = await visit({}, newest);
  expect([response.status, response.headers.get('location')]).toEqual([302, `/p/${token}`]);
});

test('a newer version that lacks a value for this person keeps the words that were sent', async () => {
  await nextVersion({ coverText: 'In {{Branche}}' });
  expect(await (await visit({}, newest)).text()).toContain('hier sind meine Unterlagen');
});

const packetOf = async () => (await database.db.select().from(packets))[0]?.id ?? '';

test('whoever prefers English gets the page in English where the cover is written in it, else in German', async () => {
  await database.db.update(prospects).set({ language: 'en' });
  token = await buildPage();
  expect(await (await visit()).text()).toContain('<html lang="de">');
  await database.db.update(packetVersions).set({ otherCoverText: '{{salutation}}, here they are.' });
  token = await buildPage();
  const html = await (await visit()).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('Dear Ms Beispiel, here they are.');
  expect(html).toContain('I’d like to hear more');
});

test('a page she closes looks as if it had never been, and can be opened again', async () => {
  const pageId = await pageOf();
  const close = { pageId, revoked: true, actor, now: BUILT_AT };
  expect(await revokePage(database.db, close)).toEqual({ ok: true, value: { prospectId } });
  expect((await visit()).status).toBe(404);
  expect((await press(interest)).status).toBe(404);
  await revokePage(database.db, { ...close, revoked: false });
  expect((await visit()).status).toBe(200);
  const trail = await database.db.select().from(auditEvents).where(eq(auditEvents.subjectId, pageId));
  expect(trail.map(({ action }) => action)).toEqual(['packet_page.revoked', 'packet_page.reopened']);
});

test('an expired page can be extended with the link the person already has', async () => {
  const later = DateTime.fromJSDate(BUILT_AT).plus({ days: 100 }).toJSDate();
  expect((await visit({ now: later })).status).toBe(404);
  expect(await extendPage(database.db, { pageId: await pageOf(), actor, now: later })).toMatchObject({
    ok: true,
  });
  expect((await visit({ now: later })).status).toBe(200);
});

test('a page of another workspace can be neither closed nor extended', async () => {
  const stranger = await buildWorkspace(database.db);
  const wanted = { pageId: await pageOf(), actor: stranger, now: BUILT_AT };
  expect(await revokePage(database.db, { ...wanted, revoked: true })).toEqual({
    ok: false,
    error: 'not_found',
  });
  expect(await extendPage(database.db, wanted)).toEqual({ ok: false, error: 'not_found' });
  expect((await visit()).status).toBe(200);
});

const pageOf = async () => (await database.db.select().from(packetPages))[0]?.id ?? '';

test('an unknown, a revoked and an expired link look alike', async () => {
  const unknown = await visit({ token: newToken() });
  const expired = await visit({
    now: DateTime.fromJSDate(BUILT_AT).plus({ days: 90, minutes: 1 }).toJSDate(),
  });
  await database.db.update(packetPages).set({ revokedAt: BUILT_AT });
  const revoked = await visit();
  const answers = await Promise.all(
    [unknown, expired, revoked].map(async (response) => [response.status, await response.text()]),
  );
  expect(answers[0]?.[0]).toBe(404);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('after thirty misses an address has to wait, and others do not', async () => {
  for (let miss = 0; miss < 30; miss += 1) expect((await visit({ token: newToken() })).status).toBe(404);
  const limited = await visit({ token: newToken() });
  expect(limited.status).toBe(429);
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await visit({ token: newToken(), from: '192.0.2.2' })).status).toBe(404);
  expect((await visit()).status).toBe(200);
});

test('a view by a person is counted, and nothing about the person is kept', async () => {
  await visit();
  await visit();
  expect(await views()).toBe(2);
  expect(Object.keys((await database.db.select().from(packetViews))[0] ?? {})).toEqual([
    'workspaceId',
    'id',
    'pageId',
    'at',
    'versionId',
  ]);
});

test.each([
  ['a HEAD request', { method: 'HEAD' }],
  ['a crawler', { headers: { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' } }],
  ['a program', { headers: { 'user-agent': 'curl/8.5.0' } }],
  ['nobody in particular', { headers: { 'user-agent': '' } }],
  ['a browser that fetches ahead', { headers: { 'sec-purpose': 'prefetch;prerender' } }],
  ['a browser that shows a preview', { headers: { 'x-moz': 'prefetch' } }],
])('%s is not counted', async (_who, request) => {
  expect((await visit(request)).status).toBe(200);
  expect(await views()).toBe(0);
});

test('her own look at the page is not counted', async () => {
  const session = await openSession(database.db, { actor, userAgent: FIREFOX, now: BUILT_AT });
  const cookie = await sessionCookie('https://anklang.example').serialize(session);
  await visit({ headers: { cookie: cookie.split(';')[0] ?? '' } });
  expect(await views()).toBe(0);
});

test('nothing is counted when she has switched it off', async () => {
  await database.db.update(packetVersions).set({ countsViews: false });
  await visit();
  expect(await views()).toBe(0);
});

const further = () =>
  findConsent(database.db, {
    workspaceId: actor.workspaceId,
    address: 'erika@beispiel.example',
    scope: 'further',
  });

/** Presses a button of the page, with what its form holds. */
const press = (handle: (args: never) => Promise<unknown>, fields: Record<string, string> = {}) =>
  visit({ method: 'POST', body: new URLSearchParams(fields) }, handle);

test('“I’d like to hear more” is a task for her and a line in the timeline, once, and no consent', async () => {
  for (let time = 0; time < 2; time += 1) {
    const response = await press(interest, { message: 'Bitte nach den Ferien.' });
    expect([response.status, response.headers.get('location')]).toEqual([303, `/p/${token}`]);
  }
  expect(await database.db.select().from(tasks)).toMatchObject([
    {
      prospectId,
      memberId: actor.memberId,
      title: 'Melden bei Beispiel: möchte mehr erfahren',
      dueAt: BUILT_AT,
    },
  ]);
  const said = eq(activities.kind, 'packet_interest');
  expect(await database.db.select().from(activities).where(said)).toMatchObject([
    { prospectId, data: { text: 'Bitte nach den Ferien.' } },
  ]);
  expect(await further()).toBeNull();
  expect(await (await visit()).text()).toContain('Vielen Dank! Tilda Sonnentau meldet sich bei Ihnen.');
});

test('with the box ticked it is a consent to further messages as well', async () => {
  await press(interest, { furtherMail: 'on' });
  expect(await further()).toMatchObject({ source: 'packet_page' });
});

test('a yes to further messages is kept in the words of the page, once', async () => {
  for (let time = 0; time < 2; time += 1) {
    expect((await press(consent)).status).toBe(303);
  }
  expect(await further()).toMatchObject({
    source: 'packet_page',
    language: 'de',
    wording: expect.stringContaining(
      'Tilda Sonnentau darf mir auch künftig per E-Mail zu ihren Leistungen schreiben',
    ),
  });
  const consents = await database.db.query.consents.findMany();
  expect(consents.filter(({ scope }) => scope === 'further')).toHaveLength(1);
  expect(await (await visit()).text()).toContain('Notiert: Tilda Sonnentau darf Ihnen auch künftig');
});

test('“Please don’t contact me again” ends every channel and the sequence', async () => {
  await buildEnrolment(database.db, actor, prospectId);
  const { workspaceId } = actor;
  await database.db.insert(phoneNumbers).values({ workspaceId, prospectId, e164: '+49301234567' });
  expect((await visit({ method: 'POST' }, object)).status).toBe(303);
  for (const [channel, value] of [
    ['email', 'erika@beispiel.example'],
    ['phone', '+49301234567'],
  ] as const) {
    expect(await isSuppressed(database.db, { workspaceId, channel, value })).toBe(true);
  }
  expect(await database.db.select().from(enrolments)).toMatchObject([{ state: 'opted_out' }]);
  expect(await database.db.select().from(deliveries)).toMatchObject([{ state: 'cancelled' }]);
  expect(await (await visit()).text()).toContain('wird Sie nicht mehr kontaktieren');
});

test('whoever has objected gives no consent by pressing the other button', async () => {
  await press(object);
  await press(consent);
  await press(interest, { furtherMail: 'on' });
  expect(await further()).toBeNull();
  expect(await database.db.$count(tasks)).toBe(0);
});

test('a file that is not on the page is not found', async () => {
  const response = await visit({}, download, { itemId: newToken() });
  expect(response.status).toBe(404);
});
