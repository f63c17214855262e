/** A mail server in a process of its own: says yes to a message once it is on the disk, as mail servers do, and forgets it. */
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

const [, , folder = ''] = process.argv;
const queue = await open(`${folder}/queue`, 'a');
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData: (stream, _session, answer) => {
    keep(stream).then(() => answer(), answer);
  },
});

async function keep(stream: NodeJS.ReadableStream): Promise<void> {
  await queue.appendFile(await buffer(stream));
  await queue.datasync();
}

server.on('error', () => undefined);
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
process.stdout.write(`${(server.server.address() as AddressInfo).port}\n`);
