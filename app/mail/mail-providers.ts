import type { SMTP_PORTS } from './smtp-ports';

interface MailProvider {
  key: string;
  name: string;
  host: string;
  port: (typeof SMTP_PORTS)[number];
  security: 'tls' | 'starttls';
  /** Where its mail is read: port 993, TLS. */
  imapHost: string;
  /** What the provider wants before a program may send; texts: `mailbox.needs.<need>`. */
  needs?: 'access' | 'app_password';
}

/** Servers as the providers publish them in their help pages. */
export const MAIL_PROVIDERS = [
  {
    key: 'gmx',
    name: 'GMX',
    host: 'mail.gmx.net',
    port: 465,
    security: 'tls',
    imapHost: 'imap.gmx.net',
    needs: 'access',
  },
  {
    key: 'webde',
    name: 'WEB.DE',
    host: 'smtp.web.de',
    port: 587,
    security: 'starttls',
    imapHost: 'imap.web.de',
    needs: 'access',
  },
  {
    key: 'ionos',
    name: 'IONOS',
    host: 'smtp.ionos.de',
    port: 465,
    security: 'tls',
    imapHost: 'imap.ionos.de',
  },
  {
    key: 'strato',
    name: 'Strato',
    host: 'smtp.strato.de',
    port: 465,
    security: 'tls',
    imapHost: 'imap.strato.de',
  },
  {
    key: 'telekom',
    name: 'Telekom',
    host: 'securesmtp.t-online.de',
    port: 465,
    security: 'tls',
    imapHost: 'secureimap.t-online.de',
  },
  {
    key: 'mailbox',
    name: 'mailbox.org',
    host: 'smtp.mailbox.org',
    port: 465,
    security: 'tls',
    imapHost: 'imap.mailbox.org',
  },
  { key: 'posteo', name: 'Posteo', host: 'posteo.de', port: 465, security: 'tls', imapHost: 'posteo.de' },
  {
    key: 'bluewin',
    name: 'Bluewin',
    host: 'smtpauths.bluewin.ch',
    port: 465,
    security: 'tls',
    imapHost: 'imaps.bluewin.ch',
  },
  {
    key: 'gmail',
    name: 'Gmail',
    host: 'smtp.gmail.com',
    port: 465,
    security: 'tls',
    imapHost: 'imap.gmail.com',
    needs: 'app_password',
  },
  {
    key: 'icloud',
    name: 'iCloud',
    host: 'smtp.mail.me.com',
    port: 587,
    security: 'starttls',
    imapHost: 'imap.mail.me.com',
    needs: 'app_password',
  },
] as const satisfies readonly MailProvider[];

/** The provider of that key, if there is one. */
export const findProvider = (key: string | null): MailProvider | undefined =>
  MAIL_PROVIDERS.find((provider) => provider.key === key);
