import type { today as english } from '../en/today';
import type { Translated } from '../translations';

export const today: Translated<typeof english> = {
  title: 'Guten Tag, {{name}}',
  text: 'Ein Anruf nach dem anderen.',
  textDue_one: 'Für heute ist ein Rückruf versprochen.',
  textDue_other: 'Für heute sind {{count}} Rückrufe versprochen.',
  callbacks: 'Versprochene Rückrufe',
  allCallbacks: 'Alle Rückrufe',
  tasks: 'Aufgaben für heute',
  allTasks: 'Alle Aufgaben',
  noTasks: 'Heute ist nichts fällig.',
  waiting: {
    title: 'Wartet auf Sie',
    replies_one: '{{count}} Antwort ist da',
    replies_other: '{{count}} Antworten sind da',
    unknown_one: 'Bei {{count}} Nachricht ist unklar, ob sie ankam: bitte nachsehen',
    unknown_other: 'Bei {{count}} Nachrichten ist unklar, ob sie ankamen: bitte nachsehen',
    approval_one: '{{count}} Nachricht wartet auf Ihr Ja',
    approval_other: '{{count}} Nachrichten warten auf Ihr Ja',
    stopped_one: '{{count}} Nachricht ließ sich nicht senden',
    stopped_other: '{{count}} Nachrichten ließen sich nicht senden',
    notices_one: '{{count}} Person muss bald erfahren, woher ihre Daten stammen',
    notices_other: '{{count}} Personen müssen bald erfahren, woher ihre Daten stammen',
  },
  day: {
    calls: 'Anrufe heute',
    goal: 'Ziel: {{goal}}',
    conversations: 'Gespräche',
    packets: 'Unterlagen zugesagt',
  },
  firstSteps: {
    title: 'Ihre ersten Schritte',
    left: 'Noch einzurichten',
    text: 'In dieser Reihenfolge führen sie zum ersten Gespräch.',
    done: '(erledigt)',
    contacts: {
      title: 'Kontakte mitbringen',
      text: 'Aus einer CSV- oder Excel-Datei oder aus Ihrem Adressbuch.',
      action: 'Kontakte importieren',
    },
    documents: {
      title: 'Lebenslauf hochladen',
      text: 'Und Arbeitsproben, damit Sie nach einem Gespräch etwas zu schicken haben.',
      action: 'Unterlagen hochladen',
    },
    call: {
      title: 'Den ersten Anruf machen',
      text: 'Wählen Sie eine Liste. Leitfaden und nächste Nummer kommen von selbst.',
      action: 'Zu den Anrufen',
    },
    mailbox: {
      title: 'Ihr Postfach verbinden',
      text: 'Bis dahin warten Nachrichten im Postausgang, und Sie können sie herunterladen.',
      action: 'Postfach verbinden',
    },
  },
};
