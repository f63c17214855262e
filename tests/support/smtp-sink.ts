import { once } from 'node:events';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

export interface ReceivedMail {
  from: string;
  to: string[];
  raw: Buffer;
  mail: ParsedMail;
}

/** What the sink does with the next message after it has read all of it. */
type Verdict = 'accept' | 'drop' | { code: number; text: string };

export interface SmtpSink {
  port: number;
  /** Everything it has accepted. */
  received: ReceivedMail[];
  /** How many messages were read to the end, accepted or not. */
  seen: number;
  /** Called with each message; by default it is accepted. */
  decide: (session: SMTPServerSession) => Verdict | Promise<Verdict>;
  close(): Promise<void>;
}

/**
 * A real SMTP server on loopback that keeps what it is given. With `receipts` it says yes to a message only when its
 * Message-ID is on the disk, as a mail server does.
 */
export async function startSmtpSink(
  options: SMTPServerOptions = {},
  { receipts = false } = {},
): Promise<SmtpSink> {
  const folder = receipts ? await mkdtemp(path.join(tmpdir(), 'anklang-receipts-')) : null;
  const file = folder ? await open(path.join(folder, 'receipts'), 'a') : null;
  const sink: SmtpSink = {
    port: 0,
    received: [],
    seen: 0,
    decide: () => 'accept',
    close: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await file?.close();
      if (folder) await rm(folder, { recursive: true });
    },
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    logger: false,
    ...options,
    onData: (stream, session, callback) => {
      take(sink, stream, session, file).then((verdict) => {
        if (verdict === 'accept') return callback();
        if (verdict === 'drop') return destroyConnection(server, session);
        callback(Object.assign(new Error(verdict.text), { responseCode: verdict.code }));
      }, callback);
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  sink.port = (server.server.address() as AddressInfo).port;
  return sink;
}

async function take(
  sink: SmtpSink,
  stream: NodeJS.ReadableStream,
  session: SMTPServerSession,
  receipts: FileHandle | null,
): Promise<Verdict> {
  const raw = await buffer(stream);
  sink.seen += 1;
  const verdict = await sink.decide(session);
  if (verdict !== 'accept') return verdict;
  const { mailFrom, rcptTo } = session.envelope;
  const mail = await simpleParser(raw);
  await receipts?.appendFile(`${mail.messageId}\n`);
  await receipts?.datasync();
  sink.received.push({
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map(({ address }) => address),
    raw,
    mail,
  });
  return 'accept';
}

/** Ends the connection as a broken cable does: without a word. */
function destroyConnection(server: SMTPServer, { id }: SMTPServerSession) {
  for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) {
    if (connection.id === id) connection._socket.destroy();
  }
}
