import type { calendar as english } from '../en/calendar';
import type { Translated } from '../translations';

export const calendar: Translated<typeof english> = {
  title: 'Kalender',
  text: 'Versprochene Rückrufe und Aufgaben im Kalender Ihres Handys, in Outlook oder bei Google. Anklang gibt sie weiter, zurück kommt nichts. Vertrauliche Kunden stehen dort nur mit dem Anfangsbuchstaben.',
  name: 'Anklang: {{name}}',
  callback: 'Rückruf: {{name}}',
  there: 'Dort ist es dann {{time}} Uhr.',
  make: 'Geheime Adresse erstellen',
  renew: 'Neue Adresse erstellen',
  renewHint:
    'Die Adresse wird nur beim Erstellen gezeigt. Eine neue ersetzt sie, und die alte führt dann ins Leere.',
  made: 'Ihr Kalender hat eine Adresse',
  once: 'Kopieren Sie sie jetzt: Zu Ihrer Sicherheit wird sie nur dieses eine Mal gezeigt. Wer sie kennt, kann Ihre Rückrufe und Aufgaben lesen.',
  address: 'Adresse zum Abonnieren',
  subscribe: 'Auf diesem Gerät abonnieren',
  since: 'Gibt es seit:',
  read: 'Zuletzt abgerufen:',
  neverRead: 'Noch kein Kalender hat sie abgerufen.',
  revoke: 'Adresse zurückziehen',
  revokeTitle: 'Adresse zurückziehen?',
  revokeText:
    'Kalender, die sie abrufen, bekommen nichts mehr. Ihre Rückrufe und Aufgaben bleiben, wie sie sind.',
};
