import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sameOriginOnly, securityHeaders } from '~/platform/http-security.server';

let server: Server;
let url: string;

beforeAll(async () => {
  const app = express();
  app.use(securityHeaders({ https: true }), sameOriginOnly('https://crm.example'));
  app.use((_request, response) => void response.send('ok'));
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const post = async (headers: Record<string, string>, path = '') =>
  (await fetch(url + path, { method: 'POST', headers })).status;

test.for([
  ['a form of another site', { origin: 'https://evil.example', cookie: 'anklang=x' }],
  ['a null Origin', { origin: 'null', cookie: 'anklang=x' }],
  ['a broken Origin', { origin: 'not a url', cookie: 'anklang=x' }],
  ['a forged X-Forwarded-Host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ['no Origin but a cookie', { cookie: 'anklang=x' }],
  ['no Origin, sent across sites', { 'sec-fetch-site': 'cross-site', cookie: 'anklang=x' }],
  ['no Origin, sent from a sibling site', { 'sec-fetch-site': 'same-site', cookie: 'anklang=x' }],
] as const)('%s is refused', async ([, headers]) => {
  expect(await post({ ...headers })).toBe(403);
});

test.for([
  ['our own form', { origin: 'https://crm.example', cookie: 'anklang=x' }],
  ['a same-origin request without Origin', { 'sec-fetch-site': 'same-origin', cookie: 'anklang=x' }],
  ['a mail program’s one-click unsubscribe, with neither Origin nor cookie', {}],
] as const)('%s passes', async ([, headers]) => {
  expect(await post({ ...headers })).toBe(200);
});

test('reading is never refused', async () => {
  const response = await fetch(url, { headers: { origin: 'https://evil.example' } });
  expect(response.status).toBe(200);
});

test('pages may run only scripts with the nonce of this very response', async () => {
  const policies = await Promise.all([fetch(url), fetch(url)]).then((responses) =>
    responses.map((response) => response.headers.get('content-security-policy') ?? ''),
  );
  const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1]);
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
  for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
    expect(policies[0]).toContain(part);
  }
});

test('the other headers are set and nothing names the server’s software', async () => {
  const { headers } = await fetch(url);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
  expect(headers.get('referrer-policy')).toBe('same-origin');
});

test('a link that carries its own secret takes answers from anywhere and tells nobody where they came from', async () => {
  const fromElsewhere = { origin: 'null', cookie: 'anklang=x' };
  expect(await post(fromElsewhere, 'unsubscribe/Zm9v')).toBe(200);
  expect(await post(fromElsewhere, 'p/Zm9v/consent')).toBe(200);
  const { headers } = await fetch(`${url}p/Zm9v`);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test.for(['p', 'prospects/p/1', 'p/%2e%2e/prospects', 'unsubscribed/x'])(
  '%s is no such link',
  async (path) => {
    expect(await post({ origin: 'null', cookie: 'anklang=x' }, path)).toBe(403);
  },
);
