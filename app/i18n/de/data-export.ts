import type { dataExport as english } from '../en/data-export';
import type { Translated } from '../translations';

export const dataExport: Translated<typeof english> = {
  title: 'Alles mitnehmen',
  text: 'Alle Einträge Ihres Arbeitsbereichs in einer ZIP-Datei, je Art eine Tabelle, mit allen Unterlagen: für ein anderes Programm oder eigene Auswertungen. Vertrauliche Kunden stehen mit Namen darin, Passwörter nicht. Im Protokoll wird es vermerkt.',
  csv: 'Alles als CSV',
  json: 'Alles als JSON',
};
