import type { mail as english } from '../en/mail';
import type { Translated } from '../translations';

export const mail: Translated<typeof english> = {
  unsubscribe: {
    title: 'Keine weiteren Nachrichten',
    ask: 'Soll {{sender}} keine E-Mails mehr an {{address}} schicken?',
    confirm: 'Keine E-Mails mehr schicken',
    doneTitle: 'Sie bekommen keine weiteren Nachrichten',
    done: '{{sender}} schickt keine E-Mails mehr an {{address}}. Sie müssen nichts weiter tun.',
  },
};
