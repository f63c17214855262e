import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { addNote } from '~/prospects/add-note.server';
import { createProspect } from '~/prospects/create-prospect.server';
import { deleteProspect } from '~/prospects/delete-prospect.server';
import type { WebhookAction } from '~/webhooks/actions';
import { addWebhook } from '~/webhooks/add-webhook.server';
import { removeWebhook, resumeWebhook } from '~/webhooks/change-webhook.server';
import { listWebhooks } from '~/webhooks/list-webhooks.server';
import { sendWebhooks } from '~/webhooks/send-webhooks.server';
import { webhooks } from '~db/schema/webhooks';
import { mailContext } from '~tests/factories/mail';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

interface Told {
  headers: Record<string, string>;
  body: string;
}

let database: TestDatabase;
let actor: MemberActor;
let receiver: Server;
let url: string;
let told: Told[];
let answers: number[];
let now: Date;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  [told, answers, now] = [[], [], new Date('2026-03-10T09:00:00Z')];
  receiver = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    told.push({ headers: request.headers as Record<string, string>, body });
    response.writeHead(answers.shift() ?? 204).end();
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterEach(async () => {
  receiver.close();
  await database.db.delete(webhooks);
});

const context = (allowPrivate = true) => {
  const base = mailContext(database.db, { now });
  return { ...base, now: () => now, env: { ...base.env, SMTP_ALLOW_PRIVATE: allowPrivate } };
};

const add = (actions: WebhookAction[] = ['prospect.created', 'prospect.deleted']) =>
  addWebhook(database.db, { webhook: { url, actions }, secrets: context().secrets, actor, now });

async function makeProspect(lastName = 'Müßigbrodt'): Promise<string> {
  const made = await createProspect(database.db, { fields: { lastName }, actor, now });
  if (!made.ok) throw new Error(made.error);
  return made.value.prospectId;
}

const typesTold = () => told.map(({ body }) => JSON.parse(body).type);
const shown = async () => (await listWebhooks(database.db, actor.workspaceId))[0];

test('what has happened since is told in its order, signed, without names', async () => {
  await makeProspect('Vorher');
  const secret = await add();
  const prospectId = await makeProspect();
  await deleteProspect(database.db, { prospectId, deleted: true, actor, now });
  await sendWebhooks(context());
  expect(typesTold()).toEqual(['prospect.created', 'prospect.deleted']);
  expect(JSON.parse(told[0]?.body ?? '')).toEqual({
    type: 'prospect.created',
    timestamp: now.toISOString(),
    data: { prospect: prospectId },
  });
  expect(JSON.stringify(told)).not.toContain('Müßigbrodt');
  const [first] = told;
  expect(first?.headers['webhook-signature']).toBe(
    new Webhook(secret).sign(first?.headers['webhook-id'] ?? '', now, first?.body ?? ''),
  );
});

test('nothing is told twice, and nothing that nobody asked for', async () => {
  await add(['prospect.deleted']);
  const prospectId = await makeProspect();
  await addNote(database.db, { prospectId, text: 'ruft zurück', actor, now });
  await sendWebhooks(context());
  await sendWebhooks(context());
  expect(told).toEqual([]);
  await deleteProspect(database.db, { prospectId, deleted: true, actor, now });
  await Promise.all([sendWebhooks(context()), sendWebhooks(context()), sendWebhooks(context())]);
  expect(typesTold()).toEqual(['prospect.deleted']);
});

test('an address that fails is tried again later with the same id, and then hears the rest', async () => {
  await add();
  await makeProspect('Erste');
  await makeProspect('Zweite');
  answers = [500];
  await sendWebhooks(context());
  await sendWebhooks(context());
  expect(told).toHaveLength(1);
  expect(await shown()).toMatchObject({ state: 'active', lastError: 'answered 500' });
  now = new Date(now.getTime() + 10 * 60_000);
  await sendWebhooks(context());
  expect(told).toHaveLength(3);
  expect(told[1]?.headers['webhook-id']).toBe(told[0]?.headers['webhook-id']);
  expect(await shown()).toMatchObject({ lastError: null, deliveredAt: now });
});

test('after ten tries it waits for her, and goes on where it stopped', async () => {
  await add();
  await makeProspect();
  answers = Array.from({ length: 10 }, () => 410);
  for (let day = 0; day < 12; day += 1) {
    await sendWebhooks(context());
    now = new Date(now.getTime() + 86_400_000);
  }
  expect(told).toHaveLength(10);
  expect(await shown()).toMatchObject({ state: 'paused', lastError: 'answered 410' });
  const webhookId = (await shown())?.id ?? '';
  await resumeWebhook(database.db, { webhookId, actor, now });
  await sendWebhooks(context());
  expect(told).toHaveLength(11);
  expect(await shown()).toMatchObject({ state: 'active', lastError: null });
});

test('a redirect is not followed, and an address in this network is refused unless the operator allows it', async () => {
  await add();
  await makeProspect();
  answers = [302];
  await sendWebhooks(context());
  expect(await shown()).toMatchObject({ lastError: 'answered 302' });
  now = new Date(now.getTime() + 3_600_000);
  await sendWebhooks(context(false));
  expect(told).toHaveLength(1);
  expect((await shown())?.lastError).toContain('not a public server');
});

test('the key is stored encrypted, and a webhook of another workspace can’t be touched', async () => {
  const secret = await add();
  const [row] = await database.db.select().from(webhooks).where(eq(webhooks.workspaceId, actor.workspaceId));
  expect(JSON.stringify(row)).not.toContain(secret.slice(6));
  const stranger = await buildWorkspace(database.db);
  const change = { webhookId: row?.id ?? '', actor: stranger, now };
  expect(await removeWebhook(database.db, change)).toEqual({ ok: false, error: 'not_found' });
  expect(await resumeWebhook(database.db, change)).toEqual({ ok: false, error: 'not_found' });
});
