import type { stages as english } from '../en/stages';
import type { Translated } from '../translations';

export const stages: Translated<typeof english> = {
  title: 'Phasen',
  text: 'Der Weg vom ersten Kontakt bis zum Kunden. Die Tafel hat für jede Phase eine Spalte; neue Kontakte beginnen in der ersten offenen.',
  new: 'Neue Phase',
  add: 'Phase hinzufügen',
  name: 'Name',
  type: 'Bedeutung',
  types: {
    open: 'Offen: noch in Arbeit',
    won: 'Gewonnen: wurde Kunde',
    lost: 'Verloren: es wurde nichts daraus',
  },
  colour: 'Farbe',
  colours: {
    grey: 'Grau',
    blue: 'Blau',
    teal: 'Petrol',
    amber: 'Bernstein',
    green: 'Grün',
    red: 'Rot',
  },
  staleAfterDays: 'Wartet zu lange nach … Tagen',
  staleHint: 'Dann sagt es die Karte. Leer: nie.',
  stale_one: 'wartet nach {{count}} Tag zu lange',
  stale_other: 'wartet nach {{count}} Tagen zu lange',
  change: '„{{name}}“ ändern',
  up: '„{{name}}“ nach oben',
  down: '„{{name}}“ nach unten',
  all: 'Alle Phasen',
  remove: 'Phase entfernen',
  removeText:
    'Kontakte, Anrufergebnisse, Anrufrunden und gespeicherte Ansichten dieser Phase gehen in eine andere über. Das lässt sich nicht zurücknehmen.',
  removeEmptyText:
    'In dieser Phase ist niemand. Anrufergebnisse, Anrufrunden und gespeicherte Ansichten, die sie nennen, gehen in eine andere über. Das lässt sich nicht zurücknehmen.',
  to: 'Geht über in',
  isLast: {
    open: 'Das ist die einzige offene Phase. Legen Sie eine andere an, bevor Sie sie entfernen.',
    won: 'Das ist die einzige gewonnene Phase. Legen Sie eine andere an, bevor Sie sie entfernen.',
    lost: 'Das ist die einzige verlorene Phase. Legen Sie eine andere an, bevor Sie sie entfernen.',
  },
  errors: {
    taken: 'Eine Phase mit diesem Namen gibt es schon.',
    tooMany: 'Es gibt schon 30 Phasen; mehr passen nicht auf die Tafel. Bitte entfernen Sie erst eine.',
    lastOfType:
      'Mindestens eine offene, eine gewonnene und eine verlorene Phase braucht es, und das ist die letzte ihrer Art.',
  },
};
