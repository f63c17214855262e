import type { doctor as english } from '../en/doctor';
import type { Translated } from '../translations';

export const doctor: Translated<typeof english> = {
  allFine: 'Alles in Ordnung.',
  attention: 'Die Zeilen mit Ausrufezeichen brauchen Sie.',
  node: {
    ok: 'Node.js {{version}}',
    old: 'Node.js {{version}} ist zu alt',
    advice: 'Installieren Sie Node.js {{needed}} oder neuer von https://nodejs.org.',
  },
  folder: {
    ok: 'Der Datenordner {{folder}} ist da, und nur Sie können hineinsehen',
    missing: 'Den Datenordner {{folder}} gibt es nicht',
    missingAdvice:
      'Starten Sie Anklang einmal (npm start), oder setzen Sie DATA_DIR auf den Ordner mit Ihren Daten.',
    open: 'Andere Benutzer dieses Rechners können in den Datenordner {{folder}} sehen',
    openAdvice: 'Schließen Sie ihn: chmod 700 {{folder}}',
  },
  key: {
    ok: 'Der Schlüssel zu den Passwörtern ist da, und nur Sie können ihn lesen',
    missing: 'Der Schlüssel {{file}} fehlt',
    broken: 'Der Schlüssel {{file}} ist beschädigt',
    missingAdvice:
      'Legen Sie die Kopie zurück, die Sie aufbewahrt haben. Ohne ihn geben Sie die Passwörter der Postfächer neu ein.',
    open: 'Andere Benutzer dieses Rechners können den Schlüssel {{file}} lesen',
    openAdvice: 'Schließen Sie ihn: chmod 600 {{file}}',
  },
  disk: {
    ok: '{{free}} GB frei auf dem Datenträger',
    little: 'Nur noch {{free}} GB frei auf dem Datenträger',
    advice:
      'Schaffen Sie Platz, zum Beispiel indem Sie alte Sicherungen auf einen anderen Datenträger verschieben. Ist er voll, lässt sich nichts mehr speichern.',
  },
  port: {
    running: 'Anklang läuft und antwortet auf Port {{port}}',
    free: 'Anklang läuft nicht; Port {{port}} ist frei',
    silent: 'Anklang läuft, antwortet aber nicht auf Port {{port}}',
    silentAdvice:
      'Wurde es gerade erst gestartet, warten Sie einen Augenblick. Sonst beenden Sie es und starten es neu; PORT muss hier derselbe sein.',
    taken: 'Port {{port}} ist nicht zu haben',
  },
  database: {
    ok: 'PostgreSQL {{version}} antwortet, mit {{size}} MB Daten',
    away: 'Die Datenbank antwortet nicht',
    advice: 'Läuft sie, und stimmen DATABASE_URL, Benutzer und Passwort?',
  },
  schema: {
    ok: 'Die Tabellen sind die dieser Version',
    pending_one: 'Eine Änderung an den Tabellen steht noch aus',
    pending_other: '{{count}} Änderungen an den Tabellen stehen noch aus',
    pendingAdvice: 'Sie werden, nach einer Sicherung, beim nächsten Start von Anklang vorgenommen.',
    newer: 'Mit diesen Daten hat zuletzt eine neuere Version gearbeitet',
    newerAdvice:
      'Starten Sie wieder jene Version, oder stellen Sie eine Sicherung wieder her, die mit dieser entstanden ist.',
  },
  clock: {
    ok: 'Die Uhren von Rechner und Datenbank gehen gleich',
    apart_one: 'Die Uhren von Rechner und Datenbank weichen um eine Sekunde voneinander ab',
    apart_other: 'Die Uhren von Rechner und Datenbank weichen um {{count}} Sekunden voneinander ab',
    advice:
      'Lassen Sie beide über das Netz stellen (NTP); sonst kommen Anrufe und Nachrichten zur falschen Zeit.',
  },
  backup: {
    ok: 'Die letzte Sicherung ist vom {{date}} UTC',
    soon: 'Es gibt noch keine Sicherung; die erste entsteht, während Anklang läuft',
    none: 'Es gibt keine Sicherung',
    old: 'Die letzte Sicherung ist vom {{date}} UTC, mehr als drei Tage alt',
    advice: 'Solange Anklang läuft, macht es jeden Tag eine. Machen Sie jetzt eine: npm run backup -- DATEI',
  },
  mail: {
    none: 'Es ist kein Postfach eingerichtet; Nachrichten warten im Postausgang',
    smtp: '{{host}} nimmt Post an und kennt die Anmeldung',
    smtpFails: '{{host}} nimmt von uns keine Post an',
    imap: '{{host}} lässt uns Antworten lesen',
    imapFails: 'Antworten bei {{host}} lassen sich nicht lesen',
    wrongKey:
      'Das Passwort wurde mit einem anderen Schlüssel verschlossen. Bitte geben Sie es in den Einstellungen des Postfachs neu ein.',
  },
};
