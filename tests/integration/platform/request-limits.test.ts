import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { requestLimits } from '~/platform/request-limits.server';

/** A server behind the limits that reads what it is sent, and the sockets it was reached by. */
async function serve() {
  const app = express();
  app.use(requestLimits({ trustsProxy: false }));
  app.post('/imports', async (incoming, response) => {
    await text(incoming);
    response.end('read');
  });
  const sockets: Socket[] = [];
  const server = createServer(app).on('connection', (socket) => sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => server.close() && undefined);
  return { port: (server.address() as AddressInfo).port, sockets };
}

test('uploads over one connection leave nothing behind on it', async () => {
  const { port, sockets } = await serve();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const listeners: number[] = [];
  for (let uploads = 1; uploads <= 12; uploads += 1) {
    const upload = request({ agent, port, method: 'POST', path: '/imports' }).end('x'.repeat(100));
    const [answer] = await once(upload, 'response');
    expect(await text(answer)).toBe('read');
    listeners.push(sockets[0]?.listenerCount('timeout') ?? 0);
  }
  expect(sockets).toHaveLength(1);
  expect(new Set(listeners).size).toBe(1);
});
