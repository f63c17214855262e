import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createToken } from '~/accounts/api-tokens/create-token.server';
import { answer } from '~/api/answer.server';
import { ENDPOINTS, endpointsAt } from '~/api/endpoints.server';
import type { MemberActor } from '~/platform/actor';
import { clients } from '~db/schema/clients';
import { suppressions } from '~db/schema/consent';
import { mailContext } from '~tests/factories/mail';
import { buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { requestContext } from '~tests/support/request-context';

const now = new Date('2026-03-10T09:00:00Z');

let database: TestDatabase;
let actor: MemberActor;
let token: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  token = await createToken(database.db, { name: 'Abgleich', scope: 'write', actor, now });
});

interface Sent {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  as?: string | null;
}

/** Asks as a program does; the path as OpenAPI writes it, with the id apart. */
async function ask(path: string, { method = 'GET', body, headers = {}, as = token }: Sent = {}, id = '') {
  const [pattern = '', search = ''] = path.split('?');
  const request = new Request(`http://crm.example/api/v1${pattern.replace('{id}', id)}?${search}`, {
    method,
    headers: { ...(as && { authorization: `Bearer ${as}` }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const context = requestContext(mailContext(database.db, { now }));
  const response = await answer({ request, context, params: { id } } as never, endpointsAt(pattern));
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text ? JSON.parse(text) : null };
}

const egon = {
  firstName: 'Egon',
  lastName: 'Öhrchen',
  company: 'Öhrchen AG',
  phones: ['089 99998 210'],
  emails: ['Egon@Oehrchen.example'],
};

test('a prospect is added, read, found, changed and deleted', async () => {
  const added = await ask('/prospects', { method: 'POST', body: { ...egon, tags: ['Messe'] } });
  expect(added.status).toBe(201);
  expect(added.json).toMatchObject({
    lastName: 'Öhrchen',
    company: { name: 'Öhrchen AG' },
    phoneNumbers: [{ e164: '+498999998210', state: 'valid' }],
    emailAddresses: [{ address: 'egon@oehrchen.example' }],
    tags: ['Messe'],
    version: 1,
  });
  const { id } = added.json;
  expect((await ask('/prospects/{id}', {}, id)).json).toEqual(added.json);
  expect((await ask('/prospects?q=oehrchen')).json).toMatchObject({ data: [{ id }], next: null });
  const changed = await ask('/prospects/{id}', { method: 'PATCH', body: { version: 1, city: 'Ulm' } }, id);
  expect(changed.json).toMatchObject({ city: 'Ulm', lastName: 'Öhrchen', version: 2, phoneNumbers: [{}] });
  expect(
    (await ask('/prospects/{id}', { method: 'PATCH', body: { version: 1, city: 'Bonn' } }, id)).status,
  ).toBe(409);
  expect((await ask('/prospects/{id}', { method: 'DELETE' }, id)).status).toBe(204);
  expect((await ask('/prospects/{id}', {}, id)).status).toBe(404);
});

test('somebody who is there already is refused unless the program insists', async () => {
  await ask('/prospects', { method: 'POST', body: egon });
  const again = await ask('/prospects', { method: 'POST', body: { lastName: 'Ohr', phones: egon.phones } });
  expect(again).toMatchObject({ status: 409, json: { title: 'Conflict' } });
  const body = { lastName: 'Ohr', phones: egon.phones, allowDuplicate: true };
  expect((await ask('/prospects', { method: 'POST', body })).status).toBe(201);
});

test('a line that is no number is named', async () => {
  const { status, json } = await ask('/prospects', {
    method: 'POST',
    body: { lastName: 'Ohr', phones: ['110'] },
  });
  expect(status).toBe(422);
  expect(json.detail).toContain('phones[0]');
});

test('pages neither skip nor repeat anybody', async () => {
  for (const lastName of ['Amsel', 'Brachvogel', 'Dohle', 'Eichelhäher', 'Fink']) {
    await buildProspect(database.db, actor, { lastName });
  }
  const seen: string[] = [];
  let after: string | null = '';
  do {
    const { json } = await ask(`/prospects?limit=2&sort=name&order=asc${after ? `&after=${after}` : ''}`);
    seen.push(...json.data.map(({ lastName }: { lastName: string }) => lastName));
    after = json.next;
  } while (after);
  expect(seen).toEqual(['Amsel', 'Brachvogel', 'Dohle', 'Eichelhäher', 'Fink']);
});

test('fifty posts with one key make one prospect, and all get the same answer', async () => {
  const headers = { 'idempotency-key': 'import-7' };
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => ask('/prospects', { method: 'POST', body: egon, headers })),
  );
  expect(new Set(answers.map(({ status, json }) => `${status} ${json.id}`)).size).toBe(1);
  expect((await ask('/prospects')).json.data).toHaveLength(1);
  const other = await ask('/prospects', { method: 'POST', body: { lastName: 'Ohr' }, headers });
  expect(other).toMatchObject({ status: 422, json: { detail: expect.stringContaining('Idempotency-Key') } });
});

test('what failed under a key may be tried again', async () => {
  const headers = { 'idempotency-key': 'once-more' };
  const body = { lastName: 'Ohr', stageId: crypto.randomUUID() };
  expect((await ask('/prospects', { method: 'POST', body, headers })).status).toBe(404);
  expect((await ask('/prospects', { method: 'POST', body, headers })).status).toBe(404);
});

test('a suppression is added once, and closes the number in records there are', async () => {
  const { json } = await ask('/prospects', { method: 'POST', body: egon });
  const body = { channel: 'phone', value: '+49 89 99998 210' };
  expect((await ask('/suppressions', { method: 'POST', body })).status).toBe(201);
  expect((await ask('/suppressions', { method: 'POST', body })).json.value).toBe('+498999998210');
  expect(await database.db.select().from(suppressions)).toHaveLength(1);
  const { phoneNumbers } = (await ask('/prospects/{id}', {}, json.id)).json;
  expect(phoneNumbers).toMatchObject([{ state: 'opted_out' }]);
});

test('a task is added, done and open again', async () => {
  const added = await ask('/tasks', {
    method: 'POST',
    body: { title: 'Rückruf', dueAt: '2026-03-11T10:00:00+01:00' },
  });
  expect(added).toMatchObject({ status: 201, json: { dueAt: '2026-03-11T09:00:00.000Z', doneAt: null } });
  const done = await ask('/tasks/{id}', { method: 'PATCH', body: { done: true } }, added.json.id);
  expect(done.json.doneAt).toBe(now.toISOString());
});

test('the names of confidential clients are masked, and the mask can’t come back', async () => {
  const prospectId = await buildProspect(database.db, actor, { lastName: 'Geheimrat' });
  const client = {
    workspaceId: actor.workspaceId,
    prospectId,
    name: 'Geheimrat',
    confidential: true,
    since: now,
  };
  await database.db.insert(clients).values(client);
  const { json } = await ask('/clients');
  expect(json.data[0].name).toBe('G•••••');
  const body = { version: 1, lastName: json.data[0].name };
  expect((await ask('/prospects/{id}', { method: 'PATCH', body }, prospectId)).status).toBe(422);
});

test.each(ENDPOINTS)(
  '$method $path: no token, 401; a token that may only read changes nothing',
  async ({ method, path }) => {
    const id = crypto.randomUUID();
    expect((await ask(path, { method, as: null }, id)).status).toBe(401);
    expect((await ask(path, { method, as: 'anklang_nothing-like-a-token-at-all' }, id)).status).toBe(401);
    const reader = await createToken(database.db, { name: 'Lesen', scope: 'read', actor, now });
    const { status } = await ask(path, { method, as: reader }, id);
    expect(status).toBe(method === 'GET' ? (path.includes('{id}') ? 404 : 200) : 403);
  },
);

test.each(ENDPOINTS.filter(({ path }) => path.includes('{id}')))(
  '$method $path: a record of another workspace, and an id that is none, are 404',
  async ({ method, path }) => {
    const elsewhere = await buildWorkspace(database.db);
    await buildStages(database.db, elsewhere);
    const foreign = await buildProspect(database.db, elsewhere, { lastName: 'Fremd' });
    const body = path.startsWith('/tasks') ? { done: true } : { version: 1 };
    for (const id of [foreign, 'none', '1 or 1=1', `${foreign}%00`]) {
      const sent = method === 'PATCH' ? { method, body } : { method };
      expect((await ask(path, sent, id)).status).toBe(404);
    }
  },
);

test.each([
  ['{', 400],
  ['[]', 400],
  ['"x"', 400],
  [JSON.stringify({ lastName: 'x'.repeat(2_000_000) }), 413],
  [JSON.stringify({ lastName: 'Ohr', role: 'admin' }), 422],
  [JSON.stringify({ lastName: 7 }), 422],
  [JSON.stringify({ lastName: 'Ohr', workspaceId: crypto.randomUUID() }), 422],
])('a body that doesn’t fit is refused: %.30s', async (body, status) => {
  const refused = await ask('/prospects', { method: 'POST', body });
  expect(refused.status).toBe(status);
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(await ask('/prospects')).toMatchObject({ json: { data: [] } });
});

test.each(['limit=0', 'limit=101', 'limit=NaN', 'limit=1e9', 'stage=x'])(
  'a query that doesn’t fit is refused: %s',
  async (query) => {
    const { status, json } = await ask(`/prospects?${query}`);
    expect(status).toBe(422);
    expect(json.errors[0].path).toMatch(/^query\./);
  },
);

test('a method that the address does not know is named', async () => {
  const { status, headers } = await ask('/clients', { method: 'DELETE' });
  expect(status).toBe(405);
  expect(headers.get('allow')).toBe('GET');
});

test('after 600 requests in a minute a program waits', async () => {
  const answers = await Promise.all(Array.from({ length: 610 }, () => ask('/stages')));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(10);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
});
