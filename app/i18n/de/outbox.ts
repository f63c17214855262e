import type { outbox as english } from '../en/outbox';
import type { Translated } from '../translations';
import { everywhere } from './everywhere';

export const outbox: Translated<typeof english> = {
  title: 'Postausgang',
  text: 'Alle Nachrichten an Ihre Kontakte: was wartet, was hinausgegangen ist und was Sie braucht.',
  pauseAll: 'Alles anhalten',
  paused: everywhere.outbox.paused,
  views: 'Nachrichten nach Stand',
  view: {
    unknown: 'Zu klären',
    approval: 'Freizugeben',
    stopped: 'Aufgehalten',
    outbox: 'Ohne Postfach',
    queued: 'Geplant',
    sent: 'Gesendet',
    cancelled: 'Nicht gesendet',
  },
  state: {
    awaiting_approval: 'Wartet auf Ihr Ja',
    queued: 'Geplant',
    sending: 'Wird gesendet',
    sent: 'Gesendet',
    outbox: 'Liegt im Postausgang',
    unknown: 'Vielleicht angekommen',
    held: 'Überfällig',
    blocked: 'Blockiert',
    failed: 'Fehlgeschlagen',
    cancelled: 'Nicht gesendet',
  },
  list: {
    caption: 'Nachrichten',
    subject: 'Betreff',
    to: 'An',
    state: 'Stand',
    due: 'Geht hinaus',
    sent: 'Gesendet',
    created: 'Geplant',
    pages: 'Seiten mit Nachrichten',
    previous: 'Zurück',
    next: 'Weiter',
  },
  notice: {
    noMailbox: 'Noch geht nichts von selbst hinaus',
    noMailboxText:
      'Ohne Postfach werden Nachrichten geschrieben und warten hier. Laden Sie sie herunter und verschicken Sie sie mit Ihrem Mailprogramm, oder richten Sie Ihr Postfach ein.',
    setUp: 'Postfach einrichten',
    paused: 'Ihr Postfach ist pausiert',
    pausedText: 'Geplante Nachrichten warten, bis Sie weitermachen.',
    broken: 'Ihr Mailserver lässt uns nicht senden',
    brokenText:
      'Nichts ist verloren, die Nachrichten warten. Bitte sehen Sie sich die Angaben zum Postfach an.',
    toMailbox: 'Zum Postfach',
    sender: 'Der Absender ist unvollständig',
    senderText:
      'Jede Nachricht muss sagen, wer schreibt, mit Anschrift. Solange das fehlt, geht nichts hinaus.',
    toSender: 'Absender ergänzen',
    allPaused: 'Alle Nachrichten sind angehalten',
    allPausedText:
      'Nichts ist verloren: Alles wartet hier, bis Sie das Senden wieder freigeben. Was dann mehr als einen Tag zu spät wäre, legen wir Ihnen erst vor. Nach dem Zurückspielen einer Sicherung sehen Sie bitte vorher durch, was vielleicht schon gegangen ist.',
    resume: 'Senden freigeben',
  },
  empty: {
    first: 'Hier stehen bald Ihre Nachrichten',
    firstText:
      'Wenn jemand am Telefon um Ihre Unterlagen bittet, wählen Sie „Unterlagen senden“: Die Nachricht erscheint dann hier und geht zu einer guten Zeit hinaus.',
    firstAction: 'Zu den Anrufen',
    toSequences: 'Sequenzen ansehen',
    unknown: 'Nichts zu klären.',
    approval: 'Nichts wartet auf Ihr Ja.',
    stopped: 'Nichts wird aufgehalten.',
    outbox: 'Keine Nachricht wartet darauf, dass Sie sie selbst verschicken.',
    queued: 'Nichts ist geplant.',
    sent: 'Noch ist nichts hinausgegangen.',
    cancelled: 'Keine Nachricht wurde zurückgenommen.',
  },
  page: {
    back: 'Postausgang',
    prospect: 'Kontakt',
    sequence: 'Sequenz',
    step: '{{sequence}}, Schritt {{step}}',
    packet: 'Mappe',
    viewPage: 'Seite ansehen',
    due: 'Geht hinaus',
    sent: 'Gesendet',
    attempts: 'Versuche',
    messageId: 'Message-ID',
    answer: 'Was der Mailserver gesagt hat',
    attachments: 'Angehängt',
    details: 'Einzelheiten',
    preview:
      'So würde die Nachricht jetzt geschrieben. Fest steht sie, wenn sie hinausgeht oder wenn Sie sie freigeben.',
    html: 'Wie sie aussieht',
    text: 'Als reiner Text',
    format: 'Ansicht',
    frame: 'Die Nachricht, wie sie beim Empfänger aussieht',
    nothing: 'Die Nachricht lässt sich noch nicht schreiben.',
    missing:
      'Bei diesem Kontakt haben diese Felder keinen Wert: {{fields}}. Bitte ergänzen Sie sie, oder geben Sie der Vorlage einen Ersatztext.',
    approved: 'Freigegeben. Die nächste Nachricht, die auf Ihr Ja wartet:',
  },
  action: {
    approve: 'Freigeben',
    download: 'Herunterladen (.eml)',
    cancel: 'Nicht senden',
    cancelText:
      'Die Nachricht wird zurückgenommen, und die Sequenz endet für diesen Kontakt. Sie können ihn später neu aufnehmen.',
    sendNow: 'Jetzt senden',
    tryAgain: 'Noch einmal versuchen',
    markSent: 'Ich habe sie verschickt',
    arrived: 'Ja, sie ist angekommen',
    again: 'Nein, noch einmal senden',
  },
  ask: {
    approve: 'Soll diese Nachricht hinausgehen?',
    approveText: 'Genau dieser Text geht hinaus, frühestens {{moment}} und zu den Bürozeiten des Kontakts.',
    unknown: 'Ist diese Nachricht angekommen?',
    unknownText:
      'Die Verbindung brach ab, als die Nachricht gerade übergeben wurde; deshalb weiß es niemand. Bitte sehen Sie im Ordner „Gesendet“ Ihres Postfachs nach, oder fragen Sie. Noch einmal gesendet, behält sie ihre Nummer, sodass die meisten Mailprogramme sie nur einmal zeigen.',
    held: 'Soll diese Nachricht noch hinausgehen?',
    heldText:
      'Sie ist mehr als einen Tag zu spät, etwa weil der Rechner geschlafen hat. Das kann seltsam wirken; deshalb entscheiden Sie.',
    outbox: 'Diese Nachricht wartet auf Sie',
    outboxText:
      'Laden Sie sie herunter, öffnen Sie sie in Ihrem Mailprogramm und verschicken Sie sie. Sagen Sie es dann hier, damit die Sequenz weitergeht.',
    outboxMailbox: 'Sie haben inzwischen ein Postfach: Die Nachricht kann auch darüber hinausgehen.',
    stopped: 'Diese Nachricht wird aufgehalten',
    failed: 'Diese Nachricht ist nicht hinausgegangen',
  },
  reason: {
    consent_needed:
      'Von diesem Kontakt gibt es keine Einwilligung in E-Mails, oder sie wurde widerrufen. Fragen Sie beim nächsten Anruf danach; die Nachricht geht dann von selbst.',
    further_consent_needed:
      'Die Einwilligung galt nur für eine Mappe. Die Nachricht geht von selbst, sobald der Kontakt auf der Seite der Mappe oder am Telefon Ja sagt.',
    suppressed: 'Der Kontakt hat widersprochen, oder die Adresse ist gesperrt. Dorthin geht nichts mehr.',
    address_gone: 'Die Adresse oder den Kontakt gibt es nicht mehr.',
    sender_incomplete: 'Der Absender ist unvollständig: Name oder Anschrift fehlen in den Einstellungen.',
    missing_values: 'Die Vorlage fragt nach etwas, das von diesem Kontakt nicht bekannt ist.',
    template_invalid:
      'Die Vorlage hat einen Fehler, oder es gibt sie nicht mehr. Bitte öffnen und berichtigen Sie sie.',
    packet_empty: 'In der Mappe ist noch nichts. Bitte legen Sie eine Unterlage oder einen Link hinein.',
    cover_invalid: 'Der Begleittext der Mappe hat einen Fehler. Bitte öffnen und berichtigen Sie ihn.',
    attachments_too_large: 'Die Unterlagen sind zum Anhängen zu groß. Bitte machen Sie die Mappe kleiner.',
    enrolment_over: 'Die Sequenz endete, bevor die Nachricht hinausging.',
    overdue: 'Sie ist mehr als einen Tag zu spät.',
    restored:
      'Sie war fällig, bevor diese wiederhergestellte Kopie senden durfte. Vielleicht ist sie schon hinausgegangen; deshalb entscheiden Sie.',
    refused: 'Der Mailserver des Empfängers hat sie endgültig abgelehnt.',
    address_refused: 'Die Adresse gibt es nicht mehr. Sie ist gesperrt, und die Sequenz ist beendet.',
    tries_used_up:
      'Der Mailserver des Empfängers hat uns immer wieder vertröstet, drei Tage lang oder zehnmal.',
    unsendable:
      'Aus diesem Text ließ sich keine gültige E-Mail machen. Es ist nichts gesendet worden; was im Weg ist, steht unten.',
    connection_lost: 'Die Verbindung brach ab, während die Nachricht übergeben wurde.',
    worker_lost: 'Anklang wurde beendet, während die Nachricht übergeben wurde.',
    cancelled: 'Sie haben sie zurückgenommen.',
  },
  problem: {
    enrolled_elsewhere:
      'Der Kontakt ist inzwischen in einer anderen Sequenz, deshalb kann diese Nachricht nicht weitergehen. Geändert wurde nichts. Beenden Sie erst die andere Sequenz, wenn Sie sie noch senden möchten.',
    stale: 'Die Nachricht hatte sich inzwischen geändert. So steht sie jetzt.',
  },
};
