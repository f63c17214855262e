import { addressIn } from './bounce/delivery-status';
import type { Classification, Mail } from './mail';

/** A mail provider passes on that somebody pressed 'spam' (RFC 5965); null for any other message. */
export function readComplaint(mail: Mail): Pick<Classification, 'recipient'> | null {
  const report = mail.feedbackParts.join('\n');
  const isComplaint = /^feedback-type:(?!\s*not-spam)/im.test(report) || isPassedOn(mail);
  if (!isComplaint) return null;
  const recipient = /^(?:original-rcpt-to|removal-recipient|redacted-address):[ \t]*(.*)$/im.exec(
    report,
  )?.[1];
  return { recipient: addressIn(recipient ?? '') };
}

/** Microsoft's reports have no part for machines. */
const isPassedOn = ({ from, subject }: Mail) =>
  /^(?:staff@(?:hotmail|outlook|live)\.com|scomp@)/.test(from ?? '') ||
  /^\s*(?:complaint about message from|abuse report|email feedback report)/i.test(subject);
