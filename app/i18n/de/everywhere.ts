import type { everywhere as english } from '../en/everywhere';
import type { Translated } from '../translations';

/** What may stand on every page, whatever it is about. */
export const everywhere: Translated<typeof english> = {
  backups: {
    held: {
      title: 'Dies ist eine wiederhergestellte Kopie, Stand {{moment}}: Es geht nichts hinaus',
      waiting: 'Es warten: {{messages}} und {{sequences}}.',
      messages_one: 'eine fällige Nachricht',
      messages_other: '{{count}} fällige Nachrichten',
      sequences_one: 'eine Sequenz',
      sequences_other: '{{count}} Sequenzen',
      toOutbox: 'Zum Postausgang',
      text: 'Bitte vergewissern Sie sich, dass die alte Installation nicht mehr läuft. Was bis jetzt fällig war, ist dort vielleicht schon hinausgegangen: Es wird Ihnen einzeln gezeigt, bevor es geht.',
      ownerOnly: 'Wann es weitergeht, entscheidet eine Inhaberin des Arbeitsbereichs.',
      confirm: 'Ab jetzt von hier senden',
    },
  },
  clients: {
    screenShare: {
      begin: 'Bildschirm teilen: vertrauliche Kunden verbergen (Umschalt+M)',
      on: 'Ihr Bildschirm wird geteilt: Vertrauliche Kunden sind verborgen. Umschalt+M beendet das.',
      end: 'Wieder alles zeigen',
    },
  },
  outbox: {
    paused: { sign: 'Alle Nachrichten sind angehalten.', toOutbox: 'Zum Postausgang' },
  },
  prospects: {
    unnamed: 'Ohne Namen',
    salutation: { frau: 'Frau', herr: 'Herr', neutral: 'Neutral, ohne Anrede' },
  },
};
