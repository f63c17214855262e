import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '~/accounts/passwords.server';
import { createWorkspace } from '~/accounts/set-up.server';
import type { MemberActor } from '~/platform/actor';
import { newId } from '~db/columns';
import { members } from '~db/schema/accounts';
import { buildProspect } from '~tests/factories/prospects';
import { ask } from '~tests/support/ask';
import { rawRequest, statusOf } from '~tests/support/raw-request';
import { startWeb, type WebProcess } from '~tests/support/web-process';

const NOW = new Date();
const ASSETS = 'build/client/assets';
let web: WebProcess;
let actor: MemberActor;
let cookie: string;
/** Answers to clients that never finish: one its headers, one its form. */
let slow: Promise<string>[];

beforeAll(async () => {
  web = await startWeb();
  slow = [
    rawRequest(web.port, 'GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Slow:'),
    rawRequest(web.port, `${head('POST', '/sign-in')}Content-Length: 100\r\n\r\nemail=`),
  ];
  const owner = {
    name: 'Tilda',
    email: 'tilda@sonnentau.example',
    passwordHash: 'nobody',
    locale: 'de',
  } as const;
  actor = await web.db.transaction((tx) => createWorkspace(tx, owner));
  cookie = await web.cookieOf(actor, NOW);
});
afterAll(() => web?.stop());

const head = (method: string, path: string, host = 'localhost') =>
  `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n`;

const send = async (start: string) => statusOf(await rawRequest(web.port, `${start}\r\n`));

const post = async (headers: Record<string, string>) => {
  const body = new URLSearchParams({ name: 'Fremd', locale: 'en', theme: 'dark' });
  return (
    await fetch(`${web.url}/settings/profile`, { method: 'POST', headers: { cookie, ...headers }, body })
  ).status;
};

test.for([
  ['of another site', { origin: 'https://evil.example' }],
  ['with a null Origin', { origin: 'null' }],
  ['with a forged X-Forwarded-Host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
] as const)('A form %s changes nothing', async ([, headers]) => {
  expect(await post(headers)).toBe(403);
  const [member] = await web.db.select({ name: members.name }).from(members);
  expect(member?.name).toBe('Tilda');
});

test('A forged X-Forwarded-Host leads nobody elsewhere', async () => {
  const headers = { 'x-forwarded-host': 'evil.example:444', 'x-forwarded-proto': 'https', cookie };
  const response = await fetch(`${web.url}/settings/profile`, { headers });
  expect(response.status).toBe(200);
  expect(await response.text()).not.toContain('evil.example');
});

test('A form of 11 MB is refused before it is read, one without a length as well', async () => {
  const large = `${head('POST', '/sign-in')}Content-Length: ${11 * 1024 * 1024}\r\n`;
  expect(await send(large)).toBe(413);
  expect(await send(`${head('POST', '/sign-in')}Transfer-Encoding: chunked\r\n`)).toBe(411);
});

test.for([
  ['a path that is no UTF-8', () => head('GET', '/prospects/%E0%A4%A')],
  ['a link whose token is no UTF-8', () => head('GET', '/p/%E0%A4%A')],
  ['an address with a NUL byte', () => head('GET', '/prospects/%00')],
  ['the method TRACE', () => head('TRACE', '/')],
  ['a method nobody knows', () => head('PROPFIND', '/prospects')],
  ['a Host that is none', () => head('GET', '/prospects', '[')],
  ['a path that climbs', () => head('GET', '/assets/..%2f..%2f..%2fpackage.json')],
  ['/.git/config', () => head('GET', '/.git/config')],
  ['/.env', () => head('GET', '/.env')],
] as const)('%s is refused without a failure', async ([, start]) => {
  const status = await send(`${start()}Cookie: ${cookie}\r\n`);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

/** The server cuts the connection while they are still coming, so that its 431 may get lost on the way. */
test('Headers of 64 KB are refused, and the next request is answered', async () => {
  const large = `${head('GET', '/')}X-Large: ${'x'.repeat(64 * 1024)}\r\n`;
  expect([0, 431]).toContain(await send(large));
  expect(await send(`${head('GET', '/')}Cookie: ${cookie}\r\n`)).toBe(302);
});

test('No source maps are handed out', async () => {
  const scripts = (await readdir(ASSETS)).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect((await readdir(ASSETS)).filter((name) => name.endsWith('.map'))).toEqual([]);
  expect((await ask(web, `/assets/${scripts[0]}.map`)).status).toBe(404);
  expect(await readFile(`${ASSETS}/${scripts[0]}`, 'utf8')).not.toContain('sourceMappingURL');
});

test('A role that comes along with a form is nobody’s role', async () => {
  const form = new URLSearchParams({ name: 'Tilda', locale: 'de', theme: 'dark', role: 'admin' });
  expect((await ask(web, '/settings/profile', { cookie, form })).status).toBe(302);
  const [member] = await web.db.select().from(members);
  expect(member).toMatchObject({ role: 'owner', theme: 'dark' });
});

test('A form without a page of its own is refused by one where no script runs, with its reason and its status', async () => {
  const notes = `/prospects/${await buildProspect(web.db, actor)}/notes`;
  const empty = await ask(web, notes, { cookie, form: new URLSearchParams({ text: '' }) });
  expect(empty.status).toBe(422);
  expect(empty.body).toContain('<p>Bitte ausfüllen.</p>');
  expect(empty.body).toContain('Ihr Text steht noch im Formular');
  const nobody = await ask(web, `/prospects/${newId()}/notes`, {
    cookie,
    form: new URLSearchParams({ text: 'Notiz' }),
  });
  expect(nobody.status).toBe(404);
  expect(nobody.body).toContain('<h1>');
  const file = await ask(web, `/documents/${newId()}/file`, { cookie });
  expect(file).toMatchObject({ status: 404, body: expect.stringContaining('Hier ist nichts') });
});

test.for([
  ['JSON', 'application/json', '{"name":"Fremd"}'],
  ['text', 'text/plain', 'name=Fremd'],
  ['a form without boundaries', 'multipart/form-data', 'name=Fremd'],
  [
    'a form that breaks off',
    'multipart/form-data; boundary=a',
    '--a\r\nContent-Disposition: form-data; name="name"\r\n\r\nFre',
  ],
] as const)('%s where a form is expected changes nothing and fails nothing', async ([, type, body]) => {
  const headers = { cookie, origin: web.url, 'content-type': type };
  for (const address of ['/settings/profile', '/documents/new', `/prospects/${newId()}/notes`]) {
    const { status } = await fetch(web.url + address, { method: 'POST', headers, body, redirect: 'manual' });
    expect(status, address).toBeGreaterThanOrEqual(400);
    expect(status, address).toBeLessThan(500);
  }
  const [member] = await web.db.select({ name: members.name }).from(members);
  expect(member?.name).toBe('Tilda');
});

test('Pages with people’s data are kept by no cache', async () => {
  for (const path of ['/today', '/prospects', '/sign-in', '/p/unknown']) {
    const { headers } = await fetch(web.url + path, { headers: { cookie }, redirect: 'manual' });
    expect(headers.get('cache-control'), path).toContain('no-store');
  }
});

test('When something fails, the page names a number that stands in the log, and nothing else', async () => {
  await web.db.execute(sql`alter table prospect_lists rename to gone_for_a_test`);
  const { status, body } = await ask(web, '/lists', { cookie });
  await web.db.execute(sql`alter table gone_for_a_test rename to prospect_lists`);
  expect(status).toBe(500);
  const number = /Fehlernummer ([0-9a-f-]{36})/.exec(body);
  expect(number).not.toBeNull();
  expect(web.output()).toContain(number?.[1]);
  expect(body).not.toContain('prospect_lists');
  expect(body).not.toContain('node_modules');
});

test('A client that never finishes is let go within half a minute', async () => {
  const answers = await Promise.all(slow);
  for (const answer of answers) expect([0, 408]).toContain(statusOf(answer));
}, 40_000);

test('After sixty files or messages in ten minutes there is a pause, which says how long it is', async () => {
  const asked = (method: string, address: string) =>
    Array.from({ length: 61 }, () =>
      fetch(web.url + address, { method, headers: { cookie, origin: web.url, 'accept-language': 'de' } }),
    );
  for (const answers of [
    await Promise.all(asked('GET', '/reports/file?report=funnel')),
    await Promise.all(asked('POST', '/imports?index')),
    await Promise.all(asked('POST', `/outbox/${randomUUID()}/resend`)),
  ]) {
    const [refused, ...more] = answers.filter(({ status }) => status === 429);
    expect(more).toEqual([]);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused?.text()).toContain('Verloren ist nichts.');
  }
});

test('After ten wrong passwords for an account there is a pause, which says how long it is', async () => {
  const signIn = (path: string) => {
    const body = new URLSearchParams({ email: 'tilda@elsewhere.example', password: 'Regen im Schuh' });
    return fetch(web.url + path, { method: 'POST', headers: { origin: web.url }, body });
  };
  for (let attempt = 0; attempt < 10; attempt += 1) expect((await signIn('/sign-in')).status).toBe(422);
  for (const path of ['/sign-in', '/sign-in.data']) {
    const { status, headers } = await signIn(path);
    expect(status, path).toBe(429);
    expect(Number(headers.get('retry-after')), path).toBeGreaterThan(0);
  }
});

test('Signing in begins a session of its own, whatever cookie the browser brings along', async () => {
  const password = 'Regen im Schuh 7';
  await web.db.update(members).set({ passwordHash: await hashPassword(password) });
  const signIn = async (broughtAlong: string) => {
    const headers = { origin: web.url, cookie: broughtAlong };
    const body = new URLSearchParams({ email: 'tilda@sonnentau.example', password });
    const sent = { method: 'POST', headers, body, redirect: 'manual' } as const;
    return (await fetch(`${web.url}/sign-in`, sent)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const first = await signIn('anklang=chosen-by-somebody-else');
  const second = await signIn(first);
  expect(first).toMatch(/^anklang=/);
  expect(new Set([first, second, 'anklang=chosen-by-somebody-else']).size).toBe(3);
});
