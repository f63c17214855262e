import type { customFields as english } from '../en/custom-fields';
import type { Translated } from '../translations';

export const customFields: Translated<typeof english> = {
  title: 'Eigene Felder',
  text: 'Was Sie über das Übliche hinaus zu Kontakten notieren. Auch ein Import kann Felder anlegen.',
  add: 'Feld hinzufügen',
  new: 'Neues Feld',
  label: 'Name',
  kind: 'Art',
  kinds: {
    text: 'Text',
    number: 'Zahl',
    date: 'Datum',
    choice: 'Auswahl',
    yes_no: 'Ja oder nein',
    link: 'Link',
  },
  choices: 'Auswahl',
  choicesHint: 'Eine Möglichkeit je Zeile. Nur für die Art „Auswahl“.',
  change: '„{{label}}“ ändern',
  up: '„{{label}}“ nach oben',
  down: '„{{label}}“ nach unten',
  archive: 'Weglegen',
  restore: 'Wieder verwenden',
  archived: 'Weggelegt',
  archivedText: 'Wird bei Kontakten nicht gezeigt. Was darin steht, bleibt erhalten.',
  archivedNow: '„{{label}}“ ist weggelegt. Was darin steht, bleibt erhalten.',
  empty:
    'Noch keine eigenen Felder. Legen Sie unten das erste an, zum Beispiel „Sprechzeiten“ oder „Lieblingsthema“.',
  errors: {
    taken: 'Ein Feld mit diesem Namen gibt es schon.',
    noChoices: 'Bitte geben Sie mindestens eine Möglichkeit an.',
    text: 'Das passt hier nicht.',
    number: 'Das ist keine Zahl, zum Beispiel 12 oder 3,5.',
    date: 'Das ist kein Datum, zum Beispiel 24.11.2026.',
    choice: 'Das steht nicht zur Auswahl.',
    yes_no: 'Bitte antworten Sie mit Ja oder Nein.',
    link: 'Das ist keine Webadresse, zum Beispiel www.example.com.',
  },
};
