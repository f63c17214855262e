import type { calls as english } from '../en/calls';
import type { Translated } from '../translations';
import { callScreen } from './call-screen';

export const calls: Translated<typeof english> = {
  text: 'Wählen Sie, wen Sie anrufen. Anklang bringt einen Kontakt nach dem anderen: nur, wen Sie jetzt anrufen können, versprochene Rückrufe zuerst.',
  errors: {
    not_found: 'Diese Liste oder Phase gibt es nicht mehr. Bitte wählen Sie eine andere.',
    script_unpublished:
      'Dieser Leitfaden hat noch keine veröffentlichte Fassung. Bitte veröffentlichen Sie zuerst eine.',
    goal: 'Bitte geben Sie eine Zahl zwischen 1 und 500 ein.',
  },
  scripts: 'Leitfäden',
  callbacks: 'Rückrufe',
  open: 'Zum Weitermachen',
  ended: 'Frühere Anrufrunden',
  start: {
    title: 'Anrufrunde beginnen',
    who: 'Wen möchten Sie anrufen?',
    today: 'Wer heute dran ist',
    view: 'Gespeicherte Ansicht',
    todayHint: 'Fällige Rückrufe, dann alle anderen. Wer zur Stunde und zu Ihnen passt, kommt früher.',
    count_one: '{{count}} Kontakt',
    count_other: '{{count}} Kontakte',
    script: 'Leitfaden',
    goal: 'Anrufe als Ziel',
    courage: 'Mutrunde',
    courageHint: 'Fünf Anrufe, einer nach dem anderen, mit freundlichen Worten.',
    submit: 'Anrufrunde beginnen',
  },
  undoRefused: {
    title: 'Das Ergebnis bleibt, wie es ist',
    back: 'Zurück zu den Anrufen',
    not_found: 'Diesen Anruf gibt es nicht mehr.',
    not_last: 'Dieser Kontakt wurde inzwischen noch einmal angerufen. Rückgängig geht nur der letzte Anruf.',
  },
  callRefused: {
    title: 'Dieser Kontakt lässt sich gerade nicht anrufen',
    lawfulAt: 'Erlaubt ist ein Anruf dort wieder ab:',
    prospect: 'Zum Kontakt',
    callbacks: 'Rückrufe ansehen oder verschieben',
    not_found: 'Diesen Kontakt gibt es nicht mehr.',
    no_number: 'Es ist keine Nummer mehr da, die stimmt und angerufen werden darf.',
    taken: 'Jemand aus Ihrem Team hat diesen Kontakt gerade auf dem Bildschirm.',
    script_unpublished:
      'Es gibt noch keinen veröffentlichten Leitfaden. Bitte veröffentlichen Sie zuerst einen.',
  },
  ...callScreen,
};
