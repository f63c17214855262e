import { once } from 'node:events';
import { type AddressInfo, createServer, connect as open, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What a network does to the connections that go through it; it may change while they are open. */
export interface Weather {
  /** Each piece arrives so many milliseconds late, in both directions. */
  latencyMs?: number;
  /** The connection breaks when the client has sent so many bytes. */
  cutAfterBytes?: number;
  /** Nothing arrives any more, and nobody is told. */
  blackHole?: boolean;
}

export interface TcpProxy {
  port: number;
  weather: Weather;
  close(): Promise<void>;
}

/** A network between a client and a server on this machine. */
export async function startTcpProxy(targetPort: number, weather: Weather = {}): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const target = open(targetPort, '127.0.0.1');
    const both = [client, target];
    const breakOff = () => {
      for (const socket of both) socket.destroy();
    };
    for (const socket of both) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        if (!proxy.weather.blackHole) breakOff();
      });
    }
    let sent = 0;
    forward(client, target, (bytes) => {
      sent += bytes;
      if (sent >= (proxy.weather.cutAfterBytes ?? Number.POSITIVE_INFINITY)) breakOff();
    });
    forward(target, client);
  });

  function forward(from: Socket, to: Socket, count: (bytes: number) => void = () => undefined) {
    let before = Promise.resolve();
    from.on('data', (chunk) => {
      before = before.then(async () => {
        const { latencyMs = 0, blackHole } = proxy.weather;
        if (latencyMs > 0) await wait(latencyMs);
        if (blackHole || to.destroyed) return;
        to.write(chunk);
        count(chunk.length);
      });
    });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: TcpProxy = {
    port: (server.address() as AddressInfo).port,
    weather,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}
