import { isIP } from 'node:net';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { resolveHost } from '~/platform/public-hosts.server';

export interface SmtpSettings {
  host: string;
  port: number;
  security: 'tls' | 'starttls' | 'none';
  username: string | null;
  password: string | null;
  /** Whether mail servers on this machine and in its network may be used. */
  allowPrivate: boolean;
}

const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** Connects and logs in. With `starttls` a server that doesn't offer it never hears a password. */
export async function openSmtp(settings: SmtpSettings): Promise<SMTPConnection> {
  const connection = await connect(settings);
  try {
    if (settings.username) await logIn(connection, settings.username, settings.password ?? '');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Whether an open connection still answers; one that is silent for so long doesn't. */
export function isAlive(connection: SMTPConnection, { within = 5_000 } = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (alive: boolean) => {
      clearTimeout(timer);
      connection.removeListener('end', lost);
      resolve(alive);
    };
    const lost = () => answer(false);
    const timer = setTimeout(lost, within);
    connection.once('end', lost);
    connection.reset((error) => answer(!error));
  });
}

async function connect({ host, port, security, allowPrivate }: SmtpSettings): Promise<SMTPConnection> {
  const connection = new SMTPConnection({
    host: await resolveHost(host, { allowPrivate }),
    servername: isIP(host) ? undefined : host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...TIMEOUTS,
  });
  await new Promise<void>((resolve, reject) => {
    connection.on('error', reject);
    connection.on('end', () => reject(new Error('The server closed the connection')));
    connection.connect((error) => (error ? reject(error) : resolve()));
  }).catch((error) => {
    connection.close();
    throw error;
  });
  return connection;
}

const logIn = (connection: SMTPConnection, user: string, pass: string) =>
  new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('The server closed the connection')));
    connection.login({ user, pass }, (error) => (error ? reject(error) : resolve()));
  });
