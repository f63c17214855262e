import type { Mail } from '../mail';
import { type RecipientStatus, readDeliveryStatus } from './delivery-status';
import { failedAddress, reportText, statusIn } from './failure-text';
import { isLasting } from './reasons';

export interface Bounce {
  kind: 'bounce_hard' | 'bounce_soft' | 'delayed';
  recipient: string | null;
  status: string | null;
}

/** What a delivery report says; null for a message that is none. */
export function readBounce(mail: Mail): Bounce | null {
  const reported = mail.statusParts.flatMap(readDeliveryStatus);
  const written = reported.length > 0 ? reported : readDeliveryStatus(fieldsInText(mail.text));
  if (written.length > 0) return fromFields(mail, written);
  return isReport(mail) ? fromProse(mail) : null;
}

/** Some servers write the fields into the text instead of a part of their own. */
const fieldsInText = (text: string) =>
  /^final-recipient:/im.test(text) && /^action:/im.test(text) ? reportText(text) : '';

function fromFields(mail: Mail, reported: RecipientStatus[]): Bounce | null {
  const open = reported.filter(
    ({ action }) => action !== 'delivered' && action !== 'relayed' && action !== 'expanded',
  );
  const judged = open.map((one) => ({ ...one, kind: kindOf(one, mail) }));
  const worst = WORST_FIRST.map((kind) => judged.find((one) => one.kind === kind)).find(Boolean);
  if (!worst) return null;
  const { kind, recipient, status, diagnostic } = worst;
  const own = [...mail.to, mail.from ?? ''];
  return {
    kind,
    recipient: recipient ?? failedRecipient(mail) ?? failedAddress(reportText(mail.text), own),
    status: status ?? statusIn(diagnostic),
  };
}

const WORST_FIRST = ['bounce_hard', 'bounce_soft', 'delayed'] as const;

function kindOf({ action, status, diagnostic }: RecipientStatus, mail: Mail): Bounce['kind'] {
  if (action === 'delayed') return 'delayed';
  const isVague = status === null || /^[45]\.0\.0$/.test(status) || diagnostic === '';
  const words = isVague ? `${diagnostic}\n${oneLine(reportText(mail.text))}` : diagnostic;
  return isLasting({ words, status: status ?? statusIn(diagnostic) }) ? 'bounce_hard' : 'bounce_soft';
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Exim and others name them in a header. */
const failedRecipient = (mail: Mail) =>
  /[^\s<>,]+@[^\s<>,]+/.exec(mail.header('x-failed-recipients'))?.[0]?.toLowerCase() ?? null;

const SERVER = /^(?:mailer-?daemon|postmaster|mail-?daemon|mdaemon|mail\.?delivery|bounces?|no-?reply)\b/i;
const SERVER_NAME =
  /mail delivery|mailer-daemon|delivery (?:sub)?system|system administrator|systemadministrator|postmaster|mailzustell/i;
const FAILURE =
  /(?:un|non.?|not |n't (?:be )?)(?:deliver|recapitab)|fail(?:ed|ure|ing)|fatal error|returned (?:mail|to sender)|could ?n.t|could not|rejected|unknown user|user unknown|delivery problems|did not reach|error (?:delivering|has occurred)|exceeds|has been delayed|unzustellbar|nicht (?:zugestellt|zustellbar|ausgeliefert)|zustellung.{0,30}(?:fehl|nicht)|fehlgeschlagen|\b[45]\d\d[ -]#?[45]\.\d\.\d/i;

function isReport(mail: Mail): boolean {
  if (mail.header('x-failed-recipients')) return true;
  const isServer = SERVER.test(mail.from ?? '') || SERVER_NAME.test(mail.fromName) || hasNoSender(mail);
  const report = `${mail.subject}\n${reportText(mail.text)}`;
  const isAbout = FAILURE.test(report) || STILL_TRYING.test(report);
  return isAbout && (isServer || (mail.hasOriginal && FAILURE.test(mail.subject)));
}

/** Whether the header alone leaves it possible that this is a report; the whole message decides. */
export const mayBeReport = (mail: Mail): boolean =>
  mail.header('x-failed-recipients') !== '' ||
  /report|delivery-status/i.test(mail.header('content-type')) ||
  /^<\s*>$/.test(mail.header('return-path')) ||
  mail.from === null ||
  SERVER.test(mail.from) ||
  SERVER_NAME.test(mail.fromName) ||
  FAILURE.test(mail.subject);

/** Reports are sent so that nobody reports on them (RFC 5321, section 4.5.5); automatic answers often too. */
const hasNoSender = (mail: Mail) =>
  mail.from === null ||
  (/^<\s*>$/.test(mail.header('return-path')) &&
    /deliver|undeliv|unzustell|zustell|return/i.test(mail.subject));

const STILL_TRYING =
  /warning (?:message )?only|will (?:be retried|keep trying|continue)|has been delayed|not yet been delivered|still being retried|noch nicht zugestellt|weitere zustellversuche|verzögert/i;
/** Google's warnings in prose come when two of its three days are over: nothing is gained by waiting on. */
const LAST_DAYS = /will be retried for \d+ more day/i;
/** T-Online returns a message over quota only from mailboxes it has given up. */
const CLOSED_BY_TELEKOM = /^\|-+ failed addresses follow/im;

function fromProse(mail: Mail): Bounce {
  const report = reportText(mail.text);
  const words = oneLine(`${mail.subject}\n${report}`);
  const found = {
    recipient: failedRecipient(mail) ?? failedAddress(report, [...mail.to, mail.from ?? '']),
    status: statusIn(report),
  };
  if (CLOSED_BY_TELEKOM.test(mail.text)) return { kind: 'bounce_hard', ...found };
  if (STILL_TRYING.test(words)) return { kind: LAST_DAYS.test(words) ? 'bounce_soft' : 'delayed', ...found };
  return { kind: isLasting({ words, status: found.status }) ? 'bounce_hard' : 'bounce_soft', ...found };
}
