import { setTimeout as wait } from 'node:timers/promises';
import type { AppContext } from '~/platform/context';
import { isDatabaseAway } from '~/platform/database-away.server';
import type { NoClaim } from './claim-deliveries.server';
import type { Desk } from './desk.server';
import type { Hindrance } from './find-hindrances.server';
import { type Claim, renewLease } from './hold-lease.server';
import { type PreparedMessage, prepareMessage } from './prepare-message.server';
import { settleFailure } from './settle-deliveries.server';
import type { SmtpOutcome } from './smtp.server';
import { SmtpLine } from './smtp-line.server';

const HEARTBEAT_MS = 10_000;
/** Then the messages that lie ready for this mailbox can't go either. */
const NO_WAY: SmtpOutcome['kind'][] = ['unreachable', 'login_refused'];
/** As long as a change of one address takes. */
const BUSY_MS = 20;

type MailContext = Pick<AppContext, 'db' | 'files' | 'secrets' | 'env' | 'log' | 'now'>;

/** A claimed message that is being put into its final form, or is in it. */
interface Ready {
  claim: Claim;
  prepared: Promise<PreparedMessage | Error>;
}

/** Sends one message after the other. That one was sent is written down when the next one begins. */
export class Lane {
  private readonly line = new SmtpLine();
  private sent: Claim | undefined;
  private next: Ready | undefined;
  private readonly context: MailContext;
  private readonly desk: Desk;

  constructor(context: MailContext, desk: Desk) {
    this.context = context;
    this.desk = desk;
  }

  /** Sends the next message that is due; false when there is none. Somebody has to ask again at once, or to close. */
  async deliverNext(): Promise<boolean> {
    const next = this.next ?? (await this.take());
    this.next = undefined;
    if (typeof next === 'object') await this.deliver(next);
    else await this.writeDown();
    if (next === 'busy') await wait(BUSY_MS);
    return next !== 'nothing';
  }

  /** Writes down what is still to be written, and hangs up. */
  async close(): Promise<void> {
    this.line.close();
    if (this.next) this.desk.putBack(this.next.claim);
    await this.writeDown();
  }

  private async take(): Promise<Ready | NoClaim> {
    try {
      const claim = await this.desk.take();
      return typeof claim === 'object' ? this.prepare(claim) : claim;
    } catch (error) {
      await this.writeDown();
      throw error;
    }
  }

  private prepare(claim: Claim): Ready {
    return { claim, prepared: prepareMessage(this.context, claim) };
  }

  private async deliver(ready: Ready): Promise<void> {
    const { claim } = ready;
    const { db, log, now } = this.context;
    if (!this.line.isReadyFor(claim.mailbox)) await this.writeDown();
    const outcome = await whileAlive(this.context, claim, () => this.attempt(ready));
    log.info({ delivery: claim.delivery.id, outcome: outcome.kind }, 'mail');
    if (outcome.kind === 'sent') this.sent = claim;
    else {
      await this.writeDown();
      await persist(() => settleFailure(db, { claim, outcome, now: now() }), this.context);
      if (NO_WAY.includes(outcome.kind)) await this.desk.clear(claim.mailbox.id);
    }
  }

  private async attempt({ claim, prepared }: Ready): Promise<SmtpOutcome> {
    const message = await prepared;
    if (isDatabaseAway(message)) return { kind: 'not_begun', answer: message.message };
    if (message instanceof Error) return { kind: 'unsendable', answer: message.message };
    const { delivery, mailbox } = claim;
    const { host, port, security, username, address: from } = mailbox;
    const { password, raw } = message;
    const allowPrivate = this.context.env.SMTP_ALLOW_PRIVATE;
    return this.line.send({
      mailboxId: mailbox.id,
      settings: { host, port, security, username, password, allowPrivate },
      mail: { from, to: delivery.toAddress, raw },
      begin: () => this.begin(claim),
    });
  }

  private async begin(claim: Claim): Promise<Hindrance | null> {
    const hindrance = await this.desk.visit({ sent: this.sent, begins: claim });
    this.sent = undefined;
    // While this one is on its way, the next one is put into its final form.
    const next = this.desk.takeReady();
    if (next) this.next = this.prepare(next);
    return hindrance;
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
