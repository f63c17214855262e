import { once } from 'node:events';
import { type AddressInfo, createServer, connect as open, type Socket } from 'node:net';

export interface RoundRobin {
  port: number;
  /** Connections given to each port so far. */
  given: Map<number, number>;
  close(): Promise<void>;
}

/** What stands before several web processes: each connection goes to the next port that answers. */
export async function startRoundRobin(ports: number[]): Promise<RoundRobin> {
  const sockets = new Set<Socket>();
  const given = new Map(ports.map((port) => [port, 0]));
  let turn = 0;

  function keep(socket: Socket) {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  }

  function connect(client: Socket, tries: number) {
    const port = ports[turn++ % ports.length] ?? 0;
    const target = open(port, '127.0.0.1');
    keep(target);
    let isThere = false;
    target.once('connect', () => {
      isThere = true;
      given.set(port, (given.get(port) ?? 0) + 1);
      client.pipe(target).pipe(client);
    });
    target.once('close', () => (isThere || tries === 1 ? client.destroy() : connect(client, tries - 1)));
    client.once('close', () => target.destroy());
  }

  const server = createServer((client) => {
    keep(client);
    connect(client, ports.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    given,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
