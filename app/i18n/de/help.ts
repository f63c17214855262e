import type { help as english } from '../en/help';
import type { Translated } from '../translations';

export const help: Translated<typeof english> = {
  title: 'Hilfe',
  chapters: 'Anleitung',
  keysHint: 'Die Taste ? zeigt, welche Tasten es auf der Seite gibt, auf der Sie gerade sind.',
  goOn: 'Weiterlesen: {{chapter}}',
  keys: {
    table: 'In dieser Tabelle',
    nextRow: 'nächster Kontakt',
    previousRow: 'voriger Kontakt',
    tick: 'Kontakt auswählen oder nicht',
    everywhere: 'Überall',
    search: 'suchen und springen',
    searchToo: 'dasselbe, auch während des Schreibens',
    share: 'vertrauliche Kunden verbergen oder wieder zeigen',
    keys: 'diese Übersicht',
    places: 'Gehe zu, eine Taste nach der anderen',
  },
};
