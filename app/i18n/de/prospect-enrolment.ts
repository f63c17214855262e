import type { prospectEnrolment as english } from '../en/prospect-enrolment';
import type { Translated } from '../translations';

export const prospectEnrolment: Translated<typeof english> = {
  title: 'Mappe an {{name}} senden',
  text: 'Die Sequenz beginnt mit der Mappe. Sie geht nur an eine Adresse mit Einwilligung.',
  address: 'An die Adresse',
  sequence: 'Sequenz',
  start: 'Sequenz starten',
  errors: {
    already_enrolled:
      'Hier läuft schon eine Sequenz. Es wurde nichts gestartet; beenden Sie erst die laufende.',
    no_consent:
      'Für diese Adresse gibt es noch keine Einwilligung. Es wurde nichts verschickt; bitte fragen Sie am Telefon danach.',
    suppressed: 'Diese Adresse ist gesperrt. Es wurde nichts verschickt, und das bleibt so.',
    no_address: 'Es gibt keine E-Mail-Adresse, die stimmt. Bitte tragen Sie erst eine ein.',
    not_found:
      'Den Kontakt oder die Sequenz gibt es nicht mehr, oder die Sequenz ist noch nicht veröffentlicht. Es wurde nichts verschickt.',
  },
};
