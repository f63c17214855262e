import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';

export interface ImapServer {
  port: number;
  login: { username: string; password: string };
  /** Puts a message into the folder, as a mail server does that has just received it. */
  deliver(raw: string, receivedAt?: Date): void;
  /** The flags of every message, in their order. */
  flags(): string[][];
  /** Numbers all messages anew, as after a repair. */
  renumber(): void;
  close(): void;
}

/** A real IMAP server on loopback with one empty mailbox. */
export async function startImapServer(): Promise<ImapServer> {
  const login = { username: 'tilda', password: 'ein-briefkasten-3' };
  const imap = hoodiecrow({
    plugins: ['IDLE', 'ID', 'ENABLE', 'UNSELECT'],
    users: { [login.username]: { password: login.password } },
    storage: { INBOX: { messages: [] } },
  });
  const sockets = new Set<Socket>();
  imap.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => imap.listen(0, '127.0.0.1', resolve));
  const inbox = () => {
    const folder = imap.folderCache.INBOX;
    if (!folder) throw new Error('no INBOX');
    return folder;
  };
  return {
    port: (imap.server.address() as AddressInfo).port,
    login,
    deliver: (raw, receivedAt = new Date()) =>
      imap.appendMessage('INBOX', [], receivedAt, Buffer.from(raw).toString('latin1')),
    flags: () => inbox().messages.map(({ flags }) => flags),
    renumber() {
      inbox().uidvalidity += 1;
      for (const [index, message] of inbox().messages.entries()) message.uid = index + 1001;
      inbox().uidnext = inbox().messages.length + 1001;
    },
    close() {
      imap.close(() => undefined);
      for (const socket of sockets) socket.destroy();
    },
  };
}
