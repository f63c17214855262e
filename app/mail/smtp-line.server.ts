import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { type OutgoingMail, outcomeOfOpening, type SmtpOutcome, transmit } from './smtp.server';
import { isAlive, openSmtp, type SmtpSettings } from './smtp-connection.server';

/** Many servers end a connection after a hundred messages, or after a few minutes of silence. */
const MOST_MESSAGES = 50;
const LONGEST_SILENCE_MS = 15_000;

interface OpenConnection {
  connection: SMTPConnection;
  messages: number;
  idle?: NodeJS.Timeout;
}

/** Sends one message after the other, and keeps a connection to each server open for the next one. */
export class SmtpLine {
  private readonly open = new Map<string, OpenConnection>();

  /**
   * Sends one message. `beforeSending` is asked last, when the server has just shown that it is ready: silence after
   * its yes leaves open whether the message arrived.
   */
  async send(
    settings: SmtpSettings,
    mail: OutgoingMail,
    beforeSending: () => Promise<boolean>,
  ): Promise<SmtpOutcome> {
    const key = JSON.stringify(settings);
    let used: OpenConnection;
    try {
      used = (await this.takeOpen(key)) ?? { connection: await openSmtp(settings), messages: 0 };
    } catch (error) {
      return outcomeOfOpening(error);
    }
    const outcome = await beforeSending().then(
      (yes): SmtpOutcome | Promise<SmtpOutcome> =>
        yes ? transmit(used.connection, mail) : { kind: 'withheld' },
      (error: Error): SmtpOutcome => ({ kind: 'not_begun', answer: error.message }),
    );
    this.keepOrClose(key, used, outcome);
    return outcome;
  }

  close(): void {
    for (const key of this.open.keys()) this.take(key)?.connection.close();
  }

  private async takeOpen(key: string): Promise<OpenConnection | undefined> {
    const kept = this.take(key);
    if (!kept || (await isAlive(kept.connection))) return kept;
    kept.connection.close();
    return undefined;
  }

  private take(key: string): OpenConnection | undefined {
    const kept = this.open.get(key);
    this.open.delete(key);
    clearTimeout(kept?.idle);
    return kept;
  }

  /** Only a connection on which all went well is used again. */
  private keepOrClose(key: string, { connection, messages }: OpenConnection, outcome: SmtpOutcome) {
    if (outcome.kind !== 'sent' || messages + 1 >= MOST_MESSAGES) return connection.close();
    const idle = setTimeout(() => this.take(key)?.connection.close(), LONGEST_SILENCE_MS);
    this.open.set(key, { connection, messages: messages + 1, idle: idle.unref() });
  }
}
