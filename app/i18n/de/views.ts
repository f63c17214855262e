import type { views as english } from '../en/views';
import type { Translated } from '../translations';

export const views: Translated<typeof english> = {
  title: 'Gespeicherte Ansichten',
  text: 'Eine Ansicht merkt sich Filter, Reihenfolge und Spalten. Anrufrunden und Sequenzen können mit ihr beginnen.',
  all: 'Alle',
  label: 'Gespeicherte Ansichten',
  manage: 'Ansichten',
  save: 'Ansicht speichern',
  saveAs: 'Als neue Ansicht speichern',
  saveText: 'Merkt sich die Filter, die Reihenfolge und die Spalten, die Sie gerade sehen.',
  update: 'Änderungen speichern',
  changed: 'Seit dem Speichern geändert',
  name: 'Name der Ansicht',
  shared: 'Alle im Arbeitsbereich sehen sie',
  sharedBy: 'Geteilt von {{name}}',
  sharedBadge: 'Geteilt',
  own: 'Nur Sie sehen sie',
  isDefault: 'Öffnet sich zuerst',
  makeDefault: 'Zuerst öffnen',
  show: 'Kontakte zeigen',
  edit: 'Ansicht „{{view}}“ ändern',
  rename: 'Speichern',
  delete: 'Ansicht löschen',
  deleteTitle: 'Ansicht „{{view}}“ löschen?',
  deleteText: 'Nur die Ansicht verschwindet. Die Kontakte bleiben.',
  emptyTitle: 'Noch keine Ansichten',
  emptyText: 'Filtern Sie die Tabelle, wie Sie sie brauchen, und wählen Sie darüber „Ansicht speichern“.',
  taken: 'Eine Ansicht mit diesem Namen haben Sie schon. Bitte wählen Sie einen anderen.',
  inUse:
    'Eine Anrufrunde arbeitet gerade mit dieser Ansicht. Es wurde nichts gelöscht; beenden Sie erst die Runde und löschen Sie dann die Ansicht.',
};
