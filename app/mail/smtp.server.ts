import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { HostNotAllowed } from '~/platform/public-hosts.server';
import type { Hindrance } from './find-hindrances.server';
import { openSmtp, type SmtpSettings } from './smtp-connection.server';
import { diagnoseSmtp, readSmtpError, type SmtpDiagnosis } from './smtp-diagnosis.server';

export interface OutgoingMail {
  from: string;
  to: string;
  /** The whole message as RFC 5322 has it. */
  raw: Buffer;
}

/** What became of an attempt. Only `unknown` leaves it open; nothing else can have arrived but `sent`. */
export type SmtpOutcome =
  | { kind: 'sent'; answer: string }
  /** No connection, no greeting, or no login for now. */
  | { kind: 'unreachable'; answer: string }
  /** User name or password is wrong, or the host is none we connect to: she has to act. */
  | { kind: 'login_refused'; answer: string }
  /** 4xx: later. */
  | { kind: 'deferred'; answer: string }
  /** 5xx: never; `status` is the enhanced status code (RFC 3463) where the server gives one. */
  | { kind: 'refused'; answer: string; status: string | null }
  /** No answer after the message had begun. */
  | { kind: 'unknown'; answer: string }
  /** It can't be put into words that a server may be given; nobody connected. */
  | { kind: 'unsendable'; answer: string }
  /** The database went away before anything was said to the server. */
  | { kind: 'not_begun'; answer: string }
  /** Something forbade it when the server was ready. */
  | { kind: 'withheld'; because: Hindrance };

/** Connects and logs in, then leaves: null when all is well, else what is in the way. */
export async function trySmtp(settings: SmtpSettings): Promise<SmtpDiagnosis | null> {
  try {
    (await openSmtp(settings)).close();
    return null;
  } catch (error) {
    return diagnoseSmtp(error);
  }
}

/** What it means that there is no connection to send over. */
export function outcomeOfOpening(error: unknown): SmtpOutcome {
  const { code, answer } = readSmtpError(error);
  const forGood = error instanceof HostNotAllowed || (code !== undefined && code >= 500);
  return { kind: forGood ? 'login_refused' : 'unreachable', answer };
}

/** Hands one message over. */
export function transmit(connection: SMTPConnection, { from, to, raw }: OutgoingMail): Promise<SmtpOutcome> {
  return new Promise((resolve) => {
    connection.send({ from, to: [to] }, raw, (error, info) =>
      resolve(error ? outcomeOf(error) : { kind: 'sent', answer: info?.response ?? '' }),
    );
  });
}

/** A server that wants a login before it takes mail says so here (530, 535; RFC 4954). */
const LOGIN_CODES = [530, 534, 535, 538];

function outcomeOf(error: unknown): SmtpOutcome {
  const { code, answer } = readSmtpError(error);
  if (code === undefined) return { kind: 'unknown', answer };
  if (LOGIN_CODES.includes(code)) return { kind: 'login_refused', answer };
  if (code < 500) return { kind: 'deferred', answer };
  return { kind: 'refused', answer, status: /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(answer)?.[1] ?? null };
}
