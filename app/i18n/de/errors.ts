import type { errors as english } from '../en/errors';
import type { Translated } from '../translations';

export const errors: Translated<typeof english> = {
  form: 'Das hat noch nicht geklappt',
  required: 'Bitte ausfüllen.',
  email: 'Das ist keine vollständige E-Mail-Adresse, zum Beispiel erika@example.com.',
  tooLong: 'Das ist zu lang.',
  invalid: 'Das passt hier nicht. Bitte prüfen Sie die Eingabe.',
  not_found: 'Das gibt es hier nicht (mehr). Vielleicht wurde es gelöscht.',
  stale:
    'Jemand hat das inzwischen geändert. Ihr Text ist noch da; bitte vergleichen Sie und speichern Sie erneut.',
  busy: 'Gerade speichern hier auch andere. Ihr Text ist noch da; bitte speichern Sie noch einmal.',
  too_many: 'Zu viele Versuche. Bitte warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.',
  too_large: 'Die Datei ist zu groß. Es wurde nichts gespeichert.',
  file_missing: 'Bitte wählen Sie zuerst eine Datei aus.',
  offline:
    'Gerade keine Verbindung zum Server. Geändert wurde nichts; bitte versuchen Sie es gleich noch einmal.',
  page: {
    notFoundTitle: 'Hier ist nichts',
    notFoundText:
      'Vielleicht ist die Adresse vertippt, oder was hier war, wurde gelöscht. Ihre anderen Daten sind unberührt.',
    failedTitle: 'Bei uns ist etwas schiefgegangen',
    failedText:
      'Was Sie vorher gespeichert haben, ist noch da. Bitte laden Sie die Seite neu; wenn es wieder passiert, notieren Sie die Nummer unten.',
    waitTitle: 'Bitte einen Moment Geduld',
    waitText:
      'Zum Schutz der Daten geht das innerhalb von zehn Minuten nur begrenzt oft. Verloren ist nichts. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    offlineTitle: 'Keine Verbindung zum Server',
    offlineText:
      'Was Sie gespeichert hatten, ist noch da. Die Seite kommt von selbst zurück, sobald der Server antwortet.',
    shellText:
      'Was Sie gespeichert hatten, ist noch da. Ergebnisse von Anrufen, die Sie ohne Netz eingetragen haben, hebt dieser Browser auf und sendet sie, sobald Sie wieder verbunden sind.',
    retry: 'Jetzt versuchen',
    awayTitle: 'Gleich wieder da',
    awayText:
      'Die Datenbank antwortet gerade nicht: Sie startet neu oder hat zu viel zu tun, meist nur für ein paar Sekunden. Alles Gespeicherte ist sicher. Was Sie eben abgeschickt haben, ist vielleicht nicht mehr angekommen: Gehen Sie im Browser zurück, Ihr Text steht noch im Formular. Sehen Sie nach, ob er schon gespeichert ist, und schicken Sie ihn sonst noch einmal ab.',
    fullTitle: 'Die Festplatte ist voll',
    fullText:
      'Was vorher gespeichert war, ist sicher. Was Sie eben abgeschickt haben, wurde nicht gespeichert, und von einer Datei ist nichts übrig. Schaffen Sie Platz auf dem Rechner, auf dem Anklang läuft, zum Beispiel indem Sie alte Sicherungen anderswohin legen, oder fragen Sie, wer ihn betreut. Dann gehen Sie zurück und schicken es noch einmal ab; neu gestartet werden muss nichts.',
    backText: 'Geändert wurde nichts. Gehen Sie im Browser zurück: Ihr Text steht noch im Formular.',
    number: 'Fehlernummer {{id}}',
    home: 'Zur Startseite',
    reload: 'Neu laden',
  },
};
