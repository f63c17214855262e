import { setTimeout as wait } from 'node:timers/promises';
import type { AppContext } from '~/platform/context';
import { isDatabaseAway } from '~/platform/database-away.server';
import { readAttachments } from './attachments.server';
import type { Claim } from './claim-deliveries.server';
import { type Desk, openDesk } from './desk.server';
import { beginTransmission, renewLease } from './hold-lease.server';
import { isPublicAddress } from './public-address';
import { rawMessage } from './raw-message.server';
import type { SmtpOutcome } from './smtp.server';
import { SmtpLine } from './smtp-line.server';
import { openTokens } from './write-message.server';

const HEARTBEAT_MS = 10_000;
/** As long as a change of one address takes. */
const BUSY_MS = 20;

type MailContext = Pick<AppContext, 'db' | 'files' | 'secrets' | 'env' | 'log' | 'now'>;

/** Who sends: a line, and the desk it shares with others. */
export interface Lane {
  line: SmtpLine;
  desk: Desk;
}

/** Sends the next message that is due, without a lane over a connection of its own; false when there is none. */
export function deliverNext(context: MailContext, lane?: Lane): Promise<boolean> {
  if (lane) return deliverOver(context, lane);
  const line = new SmtpLine();
  return deliverOver(context, { line, desk: openDesk(context) }).finally(() => line.close());
}

async function deliverOver(context: MailContext, { line, desk }: Lane): Promise<boolean> {
  const { db, log, now } = context;
  const claim = await desk.claim(line);
  if (claim === 'nothing') return false;
  if (claim === 'busy') await wait(BUSY_MS);
  if (claim === 'busy' || claim === 'again') return true;
  const { delivery } = claim;
  const heartbeat = setInterval(() => {
    renewLease(db, delivery, now()).catch((error) => log.warn({ err: error }, 'lease not renewed'));
  }, HEARTBEAT_MS);
  try {
    const outcome = await attempt(context, claim, line);
    log.info({ delivery: delivery.id, outcome: outcome.kind }, 'mail');
    await persist(() => desk.settle({ claim, outcome }), context);
  } finally {
    clearInterval(heartbeat);
  }
  return true;
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
async function persist(write: () => Promise<void>, { log }: MailContext): Promise<void> {
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
