import type { webhooks as english } from '../en/webhooks';
import type { Translated } from '../translations';

export const webhooks: Translated<typeof english> = {
  title: 'Webhooks',
  text: 'Sagt einem anderen Programm binnen einer Minute, was hier geschieht. Gesendet wird nur, was geschehen ist und bei welchem Eintrag, keine Namen oder Nummern.',
  none: 'Noch erfährt kein Programm etwas.',
  add: 'Adresse hinzufügen',
  url: 'Adresse',
  urlHint:
    'Sie beginnt mit https://. Dorthin gehen POST-Anfragen, unterschrieben, wie es standardwebhooks.com beschreibt.',
  actions: 'Was gesagt wird',
  secret: 'Schlüssel',
  madeTitle: 'Die Adresse ist hinzugefügt',
  once: 'Mit diesem Schlüssel prüft das Programm die Unterschrift. Er wird nur jetzt gezeigt.',
  paused: 'Angehalten',
  delivered: 'Zuletzt gesagt',
  neverDelivered: 'Noch nichts gesagt',
  failed:
    'Der letzte Versuch ist gescheitert ({{answer}}). Es wird von selbst wieder versucht, nichts geht verloren.',
  gaveUp:
    'Drei Tage lang ist es gescheitert ({{answer}}). Was seither geschehen ist, bleibt aufgehoben und geht hinaus, sobald Sie fortfahren.',
  resume: 'Fortfahren',
  removeTitle: '{{url}} nichts mehr sagen?',
  removeText:
    'Das Programm erfährt nichts mehr. Sie können die Adresse mit neuem Schlüssel wieder hinzufügen.',
  errors: {
    url: 'Bitte geben Sie eine ganze Adresse an, etwa https://example.com/hook.',
    actions: 'Bitte wählen Sie mindestens eines aus.',
  },
  names: {
    prospect_created: 'Kontakt angelegt',
    prospect_edited: 'Kontakt geändert',
    prospect_stage_moved: 'Kontakt in andere Phase verschoben',
    prospect_deleted: 'Kontakt gelöscht',
    prospect_converted: 'Kontakt wurde Kunde',
    call_logged: 'Anruf eingetragen',
    call_undone: 'Anruf zurückgenommen',
    consent_given: 'Einwilligung gegeben',
    consent_withdrawn: 'Einwilligung widerrufen',
    suppression_added: 'Nummer oder Adresse gesperrt',
    import_done: 'Import beendet',
  },
};
