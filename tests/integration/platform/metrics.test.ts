import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '~/create-app.server';
import { startQueue } from '~/jobs/queue.server';
import { mailContext } from '~tests/factories/mail';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { requestContext } from '~tests/support/request-context';

const TOKEN = 'a-token-of-the-operator';

let database: TestDatabase;
const servers: Server[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const { log } = mailContext(database.db);
  const queue = await startQueue(database.url, { log, names: ['sweep'], maintains: true });
  await queue.stop();
});
afterAll(async () => {
  for (const server of servers) server.close();
  await database.close();
});

/** The web process's own answers; pages aren't asked for. */
async function serve(settings: { METRICS_TOKEN?: string }): Promise<string> {
  const context = mailContext(database.db);
  const app = createApp({ ...requestContext(context), env: { ...context.env, ...settings } }, () => {
    throw new Error('No page is built for this test');
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('Prometheus reads figures with the token of the environment, and nobody without', async () => {
  const url = await serve({ METRICS_TOKEN: TOKEN });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const read = (authorization: string) => fetch(`${url}/metrics`, { headers: { authorization } });
  for (const wrong of ['', TOKEN, 'Bearer ', `Bearer ${TOKEN}x`])
    expect((await read(wrong)).status).toBe(401);
  const answer = await read(`Bearer ${TOKEN}`);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  const text = await answer.text();
  for (const name of [
    'anklang_http_request_duration_seconds_count{method="GET",status="200"}',
    'anklang_process_resident_memory_bytes',
    'anklang_nodejs_eventloop_lag_seconds',
    'anklang_delivery_late_seconds 0',
  ])
    expect(text).toContain(name);
});

/** Keeps the event loop from everybody else, as a long computation does. */
function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('health and figures tell that work kept all others waiting', async () => {
  const url = await serve({ METRICS_TOKEN: TOKEN });
  const health = async () => (await fetch(`${url}/healthz`)).json();
  expect(await health()).toMatchObject({ status: 'ok' });
  const longestTurn = async () => {
    block(400);
    return (await health()).longestTurnMs;
  };
  await expect.poll(longestTurn).toBeGreaterThan(300);
  const metrics = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
  const longest = /^anklang_nodejs_eventloop_lag_max_seconds (\S+)/m.exec(await metrics.text())?.[1];
  expect(Number(longest)).toBeGreaterThan(0.3);
});
