import type { backups as english } from '../en/backups';
import type { Translated } from '../translations';
import { everywhere } from './everywhere';

export const backups: Translated<typeof english> = {
  page: {
    title: 'Sicherungen',
    text: 'Einmal am Tag kommt alles in eine Datei: alle Einträge und Unterlagen. Die Dateien liegen in {{folder}}; kopieren Sie ab und zu eine auf einen anderen Datenträger, denn ein defekter Rechner nimmt diesen Ordner mit. Aufgehoben werden die von 7 Tagen, 4 Wochen und 6 Monaten. Es stehen persönliche Daten darin, bewahren Sie sie also dort auf, wo sonst niemand hineinsieht.',
    now: 'Jetzt sichern',
    running: 'Die Sicherung läuft',
    leave: 'Sie können weiterarbeiten oder die Seite verlassen.',
    failed: 'Die letzte Sicherung ist nicht gelungen',
    failedText:
      'Nichts Halbes ist liegen geblieben, ältere Sicherungen sind noch da. Der Grund steht im Protokoll.',
    several:
      'Mehrere Arbeitsbereiche teilen sich diese Installation; um Sicherungen kümmert sich, wer sie betreibt.',
  },
  list: {
    title: 'Hier aufgehoben',
    caption: 'Sicherungen',
    at: 'Vom',
    kind: 'Anlass',
    size: 'Größe',
    actions: 'Aktionen',
    download: 'Herunterladen',
    remove: 'Sicherung vom {{moment}} entfernen',
    removeTitle: 'Die Sicherung vom {{moment}} entfernen?',
    removeText: 'Die Datei ist dann endgültig weg. Ihre Daten und alle anderen Sicherungen bleiben.',
    removeNow: 'Entfernen',
  },
  kind: { daily: 'Täglich', manual: 'Von Hand', upgrade: 'Vor einer Aktualisierung', command: 'Per Befehl' },
  key: {
    title: 'Der Schlüssel zu den Passwörtern',
    text: 'Die Passwörter Ihrer Postfächer sind mit einem Schlüssel verschlossen, der in keiner Sicherung steht. Kopieren Sie diese Datei einmal in Ihren Passwortmanager: Ohne sie geben Sie nach dem Wiederherstellen die Passwörter neu ein, und Menschen, deren Daten Sie gelöscht haben, werden nicht mehr erkannt.',
    fingerprint: 'Fingerabdruck: {{fingerprint}}',
  },
  warning: {
    title: 'Seit mehr als drei Tagen gibt es keine Sicherung',
    text: 'Solange Anklang läuft, macht es jeden Tag eine. Bitte sehen Sie nach, was im Weg ist.',
    action: 'Zu den Sicherungen',
  },
  held: everywhere.backups.held,
  problem: {
    busy: 'Gerade läuft schon eine Sicherung. Es wurde nichts geschrieben; bitte warten Sie, bis sie fertig ist.',
    exists:
      'Die Datei {{file}} gibt es schon, sie blieb unverändert. Nehmen Sie einen anderen Namen oder ersetzen Sie sie mit --force.',
    no_space:
      'Der Datenträger ist voll: {{file}} ließ sich nicht schreiben, und nichts Halbes ist liegen geblieben. Schaffen Sie Platz oder nehmen Sie einen anderen Datenträger, dann versuchen Sie es noch einmal.',
    not_writable:
      '{{file}} lässt sich nicht schreiben. Gibt es den Ordner, und dürfen Sie dort schreiben? Es wurde nichts verändert.',
    no_schema: 'Es gibt nichts zu sichern: Mit dieser Datenbank hat Anklang noch nie gearbeitet.',
    not_found: 'Die Datei {{file}} gibt es nicht.',
    not_a_backup:
      '{{file}} ist zwar eine ZIP-Datei, aber keine Sicherung von Anklang. Es wurde nichts verändert.',
    cut_off:
      '{{file}} ist keine Sicherung, oder das Ende fehlt, etwa weil ein Download oder eine Kopie abgebrochen ist. Es wurde nichts verändert; kopieren Sie die Datei noch einmal oder nehmen Sie eine ältere.',
    damaged:
      'Die Sicherung ist beschädigt (in {{part}}). Es wurde nichts verändert; kopieren Sie die Datei noch einmal oder nehmen Sie eine ältere.',
    newer_format:
      'Diese Sicherung stammt von einem neueren Anklang ({{version}}), dieses kann sie nicht lesen. Es wurde nichts verändert; bitte aktualisieren Sie Anklang zuerst.',
    newer_schema:
      'Diese Sicherung stammt von einem neueren Anklang ({{version}}). Es wurde nichts verändert; bitte aktualisieren Sie Anklang zuerst.',
    running:
      'Mit den Daten in {{folder}} läuft gerade Anklang. Es wurde nichts verändert; bitte nehmen Sie einen leeren Ordner.',
    files_there:
      'In {{folder}} liegen schon Dateien, es wurde nichts verändert. Stellen Sie in einem leeren Ordner wieder her, zum Beispiel: DATA_DIR=~/anklang-neu npm run restore -- DATEI',
    database_there:
      'Diese Datenbank ist nicht leer, es wurde nichts verändert. Stellen Sie in einem leeren Ordner wieder her (DATA_DIR=~/anklang-neu) oder, mit DATABASE_URL, in einer neuen Datenbank.',
    key_missing:
      'Der Schlüssel zu dieser Sicherung fehlt; sein Fingerabdruck ist {{fingerprint}}. Es ist die Datei secret.key aus dem alten Datenordner oder das, was Sie aus den Einstellungen kopiert haben. Nennen Sie ihn mit --key DATEI. Ohne ihn (--without-key) geben Sie die Passwörter der Postfächer neu ein, und Menschen, deren Daten gelöscht wurden, werden nicht mehr erkannt, wenn sie wieder hereinkommen. Es wurde nichts verändert.',
    key_wrong:
      'Der Schlüssel in {{file}} ist ein anderer (Fingerabdruck {{found}}). Diese Sicherung braucht den mit dem Fingerabdruck {{fingerprint}}. Nennen Sie ihn mit --key DATEI, oder machen Sie mit --without-key weiter und geben Sie die Passwörter der Postfächer neu ein. Es wurde nichts verändert.',
    key_unreadable: 'In {{file}} steht kein Schlüssel von Anklang. Es wurde nichts verändert.',
  },
  terminal: {
    backupUsage: 'Aufruf: npm run backup -- DATEI [--force] [--quiet]',
    restoreUsage: 'Aufruf: npm run restore -- DATEI [--key DATEI | --without-key] [--quiet]',
    progress: 'Sicherung … {{value}} %',
    done: 'Alles liegt in {{file}}. Bewahren Sie den Schlüssel (Fingerabdruck {{fingerprint}}) an einem anderen Ort auf: Es ist die Datei secret.key im Datenordner.',
    verify: 'Prüfung … {{value}} %',
    load: 'Wiederherstellung … {{value}} %',
    restored:
      'Alles ist wieder da. Starten Sie Anklang und melden Sie sich neu an: Es geht nichts hinaus, bevor Sie nachgesehen haben, was wartet, und es freigeben.',
    passwordsLost:
      'Die Passwörter der Postfächer ließen sich nicht öffnen, und beim Anmelden wird kein Code mehr verlangt; bitte richten Sie beides neu ein.',
  },
};
