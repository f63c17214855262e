interface IncomingMail {
  from?: string;
  subject?: string;
  messageId?: string;
  inReplyTo?: string | null;
  headers?: string[];
  text?: string;
}

/** A message as a mail program writes it, from Erika Beispiel unless said otherwise. */
export function incomingMail({
  from = 'Erika Beispiel <erika@beispiel.example>',
  subject = 'Re: Meine Unterlagen',
  messageId = '<antwort-1@beispiel.example>',
  inReplyTo = null,
  headers = [],
  text = 'Das klingt gut, rufen Sie mich gern an.',
}: IncomingMail): string {
  const lines = [
    `From: ${from}`,
    'To: tilda@sonnentau.example',
    `Subject: ${subject}`,
    `Message-ID: ${messageId}`,
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`] : []),
    'Date: Mon, 02 Mar 2026 11:00:00 +0100',
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
  ];
  return lines.join('\r\n');
}

/** A delivery report (RFC 3464) on the message with that Message-ID. */
export function deliveryReport({
  about,
  status = '5.1.1',
  action = 'failed',
  recipient = 'erika@beispiel.example',
  from = 'Mail Delivery System <MAILER-DAEMON@mx.beispiel.example>',
}: {
  about: string;
  status?: string;
  action?: string;
  recipient?: string;
  from?: string;
}): string {
  return [
    `From: ${from}`,
    'To: tilda@sonnentau.example',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <report-${status}-${action}@mx.beispiel.example>`,
    'Date: Mon, 02 Mar 2026 11:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="teil"',
    '',
    '--teil',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '--teil',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.beispiel.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--teil',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${about}`,
    'Subject: Meine Unterlagen',
    '',
    '--teil--',
    '',
  ].join('\r\n');
}
