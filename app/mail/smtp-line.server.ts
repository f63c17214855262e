import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Hindrance } from './find-hindrances.server';
import { type OutgoingMail, outcomeOfOpening, type SmtpOutcome, transmit } from './smtp.server';
import { isAlive, openSmtp, type SmtpSettings } from './smtp-connection.server';

/** Many servers end a connection after so many messages. */
export const MOST_MESSAGES = 100;
/** Many end one after a few minutes of silence. */
const LONGEST_SILENCE_MS = 15_000;
/** A connection on which the server has spoken so recently needn't be asked whether it still answers. */
const FRESH_MS = 1_000;

interface OpenConnection {
  connection: SMTPConnection;
  /** What it was opened with. */
  key: string;
  messages: number;
  lastUsed: number;
  idle?: NodeJS.Timeout;
}

interface Transmission {
  /** Messages of one mailbox share a connection. */
  mailboxId: string;
  settings: SmtpSettings;
  mail: OutgoingMail;
  /**
   * Asked last, when the server has just shown that it is ready. Where nothing hinders it, silence from then on leaves
   * open whether the message arrived.
   */
  begin(): Promise<Hindrance | null>;
}

/** Sends one message after the other, and keeps a connection to each server open for the next one. */
export class SmtpLine {
  private readonly open = new Map<string, OpenConnection>();

  /** Whether a connection is open over which the next message of this mailbox can go at once. */
  isReadyFor({ id }: { id: string }): boolean {
    const kept = this.open.get(id);
    return kept !== undefined && isFresh(kept);
  }

  async send({ mailboxId, settings, mail, begin }: Transmission): Promise<SmtpOutcome> {
    const key = JSON.stringify(settings);
    const kept = await this.takeOpen(mailboxId, key);
    let used: OpenConnection;
    try {
      used = kept ?? { connection: await openSmtp(settings), key, messages: 0, lastUsed: 0 };
    } catch (error) {
      return outcomeOfOpening(error);
    }
    const outcome = await ask(begin, used, mail);
    this.keepOrClose(mailboxId, used, outcome);
    return outcome;
  }

  close(): void {
    for (const mailboxId of this.open.keys()) this.take(mailboxId)?.connection.close();
  }

  private async takeOpen(mailboxId: string, key: string): Promise<OpenConnection | undefined> {
    const kept = this.take(mailboxId);
    if (!kept) return undefined;
    if (kept.key === key && (isFresh(kept) || (await isAlive(kept.connection)))) return kept;
    kept.connection.close();
    return undefined;
  }

  private take(mailboxId: string): OpenConnection | undefined {
    const kept = this.open.get(mailboxId);
    this.open.delete(mailboxId);
    clearTimeout(kept?.idle);
    return kept;
  }

  /** Only a connection on which all went well is used again. */
  private keepOrClose(mailboxId: string, used: OpenConnection, outcome: SmtpOutcome) {
    const { connection, key, messages } = used;
    if (outcome.kind !== 'sent' || messages + 1 >= MOST_MESSAGES) return connection.close();
    const idle = setTimeout(() => this.take(mailboxId)?.connection.close(), LONGEST_SILENCE_MS).unref();
    this.open.set(mailboxId, { connection, key, messages: messages + 1, lastUsed: performance.now(), idle });
  }
}

const isFresh = ({ connection, lastUsed }: OpenConnection) =>
  !connection.destroyed && performance.now() - lastUsed < FRESH_MS;

const ask = (begin: Transmission['begin'], { connection }: OpenConnection, mail: OutgoingMail) =>
  begin().then(
    (because): SmtpOutcome | Promise<SmtpOutcome> =>
      because ? { kind: 'withheld', because } : transmit(connection, mail),
    (error: Error): SmtpOutcome => ({ kind: 'not_begun', answer: error.message }),
  );
