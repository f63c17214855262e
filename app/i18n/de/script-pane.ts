import type { scriptPane as english } from '../en/script-pane';
import type { Translated } from '../translations';

export const scriptPane: Translated<typeof english> = {
  branches: {
    answers: 'Die Antwort war',
    goOn: 'Weiter im Leitfaden',
  },
  section: {
    opener: 'Einstieg',
    permission: 'Um eine Minute bitten',
    reason: 'Warum Sie anrufen',
    questions: 'Fragen',
    offer: 'Was Sie anbieten',
    objections: 'Wenn ein Einwand kommt',
    documents: 'Unterlagen und Einwilligung',
    close: 'Abschluss',
    voicemail: 'Auf die Mailbox',
    gatekeeper: 'Am Empfang',
  },
  cards: {
    objection: 'Wenn jemand sagt',
    question: 'Wenn jemand fragt',
    cameUp: 'Kam in diesem Gespräch vor',
  },
};
