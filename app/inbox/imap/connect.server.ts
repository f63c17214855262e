import { isIP } from 'node:net';
import { ImapFlow } from 'imapflow';
import { HostNotAllowed, resolveHost } from '~/platform/public-hosts.server';
import type { ImapProblem } from './imap-problem';

export interface ImapSettings {
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'none';
  username: string;
  password: string;
  folder: string;
  /** Whether mail servers on this machine and in its network may be used. */
  allowPrivate: boolean;
}

const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** A connection that can look at the folder and change nothing in it (EXAMINE). Whoever asks for it closes it. */
export async function openFolder(settings: ImapSettings): Promise<ImapFlow> {
  const { host, port, security, username, password, folder, allowPrivate } = settings;
  const client = new ImapFlow({
    host: await resolveHost(host, { allowPrivate }),
    servername: isIP(host) ? undefined : host,
    port,
    secure: security === 'tls',
    doSTARTTLS: security === 'tls' ? undefined : security === 'starttls',
    auth: { user: username, pass: password },
    logger: false,
    ...TIMEOUTS,
  });
  // What goes wrong during a call rejects that call; between calls the connection just ends.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.mailboxOpen(folder, { readOnly: true });
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
}

interface ImapError extends Error {
  code?: string;
  authenticationFailed?: boolean;
  responseText?: string;
  serverResponseCode?: string;
}

const LONGEST_ANSWER = 500;

/** Says what is in the way of reading a mailbox, and in whose words. */
export function diagnoseImap(error: unknown): { problem: ImapProblem; answer: string } {
  const { responseText, message } = error as ImapError;
  const problem = error instanceof HostNotAllowed ? 'host_not_allowed' : problemOf(error as ImapError);
  return { problem, answer: (responseText || message).slice(0, LONGEST_ANSWER) };
}

function problemOf({ code = '', authenticationFailed, responseText, message }: ImapError): ImapProblem {
  if (authenticationFailed) return 'login_refused';
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(code)) return 'name_not_found';
  if (code === 'ECONNREFUSED') return 'connection_refused';
  if (['ETIMEDOUT', 'CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'ETIMEOUT'].includes(code)) return 'no_answer';
  if (/certificate|altnames|self.signed/i.test(message)) return 'certificate';
  if (/ssl|tls/i.test(`${code} ${message}`)) return 'encryption';
  return responseText ? 'turned_away' : 'closed';
}
