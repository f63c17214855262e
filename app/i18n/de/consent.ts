import type { consent as english } from '../en/consent';
import type { Translated } from '../translations';

export const consent: Translated<typeof english> = {
  notLegalAdvice: 'Das ist eine Hilfe für Sie, keine Rechtsberatung.',
  wording: {
    objection: 'Auf Ihren Wunsch melde ich mich nicht wieder bei Ihnen, weder am Telefon noch per E-Mail.',
    packet: 'Darf ich Ihnen meine Unterlagen einmalig per E-Mail an diese Adresse schicken?',
    further:
      'Darf ich Ihnen meine Unterlagen per E-Mail an diese Adresse schicken und danach noch ein- oder zweimal per E-Mail nachfragen? Das können Sie jederzeit beenden.',
  },
  permission: {
    suppressed: 'Dieser Kontakt steht auf der Sperrliste. Er wird nicht mehr angerufen oder angeschrieben.',
    consumer_consent_needed:
      'Das ist eine Privatperson. Ein Anruf braucht ihre ausdrückliche Einwilligung, und es ist keine vermerkt. Bitte rufen Sie nicht an.',
    prior_consent_needed:
      'In Österreich brauchen Werbeanrufe eine vorherige Einwilligung, auch bei Firmen. Es ist keine vermerkt, bitte rufen Sie nicht an.',
    presumed_interest_needed:
      'In Deutschland braucht ein Anruf bei einer Firma einen Grund, warum sie interessiert sein könnte. Bitte notieren Sie ihn, bevor Sie anrufen.',
    directory_asterisk:
      'Die Nummer trägt im Schweizer Verzeichnis den Stern: keine Werbeanrufe erwünscht. Bitte rufen Sie nicht an.',
    rules_unknown:
      'Die Regeln dieses Landes kennt Anklang nicht. Bitte klären Sie, ob Sie anrufen dürfen, und notieren Sie den Grund.',
    consent_needed:
      'Werbung per E-Mail braucht eine ausdrückliche Einwilligung, und es ist keine vermerkt. Bitte fragen Sie am Telefon danach.',
    further_consent_needed:
      'Die Einwilligung gilt nur für eine Mappe. Weitere Nachrichten brauchen ein Ja auf der Seite der Mappe oder am Telefon.',
  },
};
