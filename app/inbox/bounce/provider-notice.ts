import type { Classification, Mail } from '../mail';

type Notice = Pick<Classification, 'kind' | 'recipient' | 'status'>;

/** Amazon SES can report bounces and complaints as JSON in the text. */
export function readProviderNotice({ text }: Mail): Notice | null {
  const json = /^\s*(\{"notificationType":[\s\S]*\})\s*(?:\n--|$)/.exec(text)?.[1];
  // Long lines are broken on the way: with '!' by sendmail.
  const notice = json && parsed(json.replace(/!?\r?\n ?/g, ''));
  if (!notice) return null;
  const complained = notice.complaint?.complainedRecipients?.[0];
  if (complained) return { kind: 'complaint', recipient: complained.emailAddress ?? null, status: null };
  const bounced = notice.bounce?.bouncedRecipients?.[0];
  if (!bounced) return null;
  return {
    kind: notice.bounce?.bounceType === 'Permanent' ? 'bounce_hard' : 'bounce_soft',
    recipient: bounced.emailAddress ?? null,
    status: bounced.status ?? null,
  };
}

interface SesNotice {
  bounce?: { bounceType?: string; bouncedRecipients?: { emailAddress?: string; status?: string }[] };
  complaint?: { complainedRecipients?: { emailAddress?: string }[] };
}

function parsed(json: string): SesNotice | null {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
