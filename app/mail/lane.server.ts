import { setTimeout as wait } from 'node:timers/promises';
import type { AppContext } from '~/platform/context';
import { isDatabaseAway } from '~/platform/database-away.server';
import { readAttachments } from './attachments.server';
import type { Claim, NoClaim } from './claim-deliveries.server';
import { type Desk, openDesk } from './desk.server';
import { beginTransmission, renewLease } from './hold-lease.server';
import { isPublicAddress } from './public-address';
import { rawMessage } from './raw-message.server';
import { settleFailure } from './settle-deliveries.server';
import type { SmtpOutcome } from './smtp.server';
import { SmtpLine } from './smtp-line.server';
import { openTokens } from './write-message.server';

const HEARTBEAT_MS = 10_000;
/** As long as a change of one address takes. */
const BUSY_MS = 20;

type MailContext = Pick<AppContext, 'db' | 'files' | 'secrets' | 'env' | 'log' | 'now'>;

/** Sends one message after the other. That one was sent is written down when the next one is claimed. */
export class Lane {
  private readonly line = new SmtpLine();
  private sent: Claim | undefined;
  private readonly context: MailContext;
  private readonly desk: Desk;

  constructor(context: MailContext, desk = openDesk(context)) {
    this.context = context;
    this.desk = desk;
  }

  /** Sends the next message that is due; false when there is none. Somebody has to ask again at once, or to close. */
  async deliverNext(): Promise<boolean> {
    const claim = await this.claim();
    if (claim === 'nothing') return false;
    if (claim === 'busy') await wait(BUSY_MS);
    if (claim === 'busy' || claim === 'again') return true;
    const outcome = await whileAlive(this.context, claim, () => attempt(this.context, claim, this.line));
    const { db, log, now } = this.context;
    log.info({ delivery: claim.delivery.id, outcome: outcome.kind }, 'mail');
    if (outcome.kind === 'sent') this.sent = claim;
    else await persist(() => settleFailure(db, { claim, outcome, now: now() }), this.context);
    return true;
  }

  /** Writes down what is still to be written, and hangs up. */
  async close(): Promise<void> {
    this.line.close();
    await this.writeDown();
  }

  private async claim(): Promise<Claim | NoClaim> {
    try {
      const claim = await this.desk.visit({ sent: this.sent, claimant: this.line });
      this.sent = undefined;
      return claim;
    } catch (error) {
      await this.writeDown();
      throw error;
    }
  }

  private async writeDown(): Promise<void> {
    const { sent } = this;
    this.sent = undefined;
    if (sent) await persist(() => this.desk.visit({ sent }), this.context);
  }
}

/** Gives signs of life while the server takes its time. */
function whileAlive<T>(
  { db, log, now }: MailContext,
  { delivery }: Claim,
  work: () => Promise<T>,
): Promise<T> {
  const heartbeat = setInterval(() => {
    renewLease(db, delivery, now()).catch((error) => log.warn({ err: error }, 'lease not renewed'));
  }, HEARTBEAT_MS);
  return work().finally(() => clearInterval(heartbeat));
}

async function attempt(context: MailContext, claim: Claim, line: SmtpLine): Promise<SmtpOutcome> {
  const { db, env, now } = context;
  const { delivery, mailbox } = claim;
  const prepared = await prepare(context, claim).catch((error: Error) => error);
  if (isDatabaseAway(prepared)) return { kind: 'not_begun', answer: prepared.message };
  if (prepared instanceof Error) return { kind: 'unsendable', answer: prepared.message };
  const { host, port, security, username, address: from } = mailbox;
  const { password, raw } = prepared;
  return line.send({
    mailboxId: mailbox.id,
    settings: { host, port, security, username, password, allowPrivate: env.SMTP_ALLOW_PRIVATE },
    mail: { from, to: delivery.toAddress, raw },
    hasBegun: delivery.transmittingAt !== null,
    begin: () => beginTransmission(db, delivery, now()),
  });
}

/** All that can go wrong before anybody connects: a password of another key, a file that is gone, a wrong header. */
async function prepare(context: MailContext, claim: Claim) {
  const { id, encryptedPassword } = claim.mailbox;
  return {
    password: encryptedPassword && context.secrets.open(encryptedPassword, id),
    raw: await buildRaw(context, claim),
  };
}

/** The bytes of a claimed message; the documents travel with it where no link can lead to them. */
async function buildRaw({ db, files, secrets, env, now }: MailContext, { delivery, mailbox }: Claim) {
  const appUrl = env.APP_URL;
  return rawMessage({
    delivery,
    from: { name: mailbox.displayName, address: mailbox.address },
    tokens: openTokens(delivery, secrets),
    attachments: isPublicAddress(appUrl) ? [] : await readAttachments(db, files, delivery),
    appUrl,
    date: now(),
  });
}

const WRITE_TRIES = 8;

/** What the server said must not get lost because the database restarts: it is written again and again for 25 s. */
async function persist<T>(write: () => Promise<T>, { log }: MailContext): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (tries === WRITE_TRIES) throw error;
      log.warn({ err: error }, 'outcome not written yet');
      await wait(100 * 2 ** tries);
    }
  }
}
