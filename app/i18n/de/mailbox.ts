import type { mailbox as english } from '../en/mailbox';
import type { Translated } from '../translations';

export const mailbox: Translated<typeof english> = {
  title: 'Postfach',
  text: 'Nachrichten gehen über Ihr eigenes Postfach hinaus, als hätten Sie sie im Mailprogramm geschrieben.',
  saved: 'Gespeichert. Prüfen Sie jetzt die Verbindung, bevor die erste Nachricht es tut.',
  none: 'Noch kein Postfach',
  noneText:
    'Alles funktioniert auch ohne: Nachrichten warten im Postausgang, wo Sie sie lesen, herunterladen und mit Ihrem Mailprogramm verschicken können. Mit einem Postfach gehen sie von selbst hinaus.',
  provider: 'Wo ist Ihr Postfach?',
  providerHint:
    'Trägt Server, Port und Verschlüsselung ein. Für Ihre eigene Domain nennt sie die Hilfeseite Ihres Anbieters.',
  needs: {
    access:
      '{{provider}} lässt Programme erst senden, wenn Sie es dort unter „POP3/IMAP“ erlaubt haben. Mit Zwei-Faktor-Anmeldung brauchen Sie außerdem ein eigenes Passwort für dieses Programm.',
    app_password:
      '{{provider}} verlangt für jedes Programm ein eigenes Passwort („App-Passwort“). Sie erstellen es in den Sicherheitseinstellungen Ihres Kontos.',
  },
  sender: 'Absender',
  displayName: 'Ihr Name',
  displayNameHint: 'So steht er bei den Empfängern neben der Adresse.',
  address: 'E-Mail-Adresse',
  server: 'Postausgangsserver',
  host: 'Server (SMTP)',
  hostHint: 'Zum Beispiel smtp.example.com',
  port: 'Port',
  security: 'Verschlüsselung',
  securities: {
    tls: 'TLS von Anfang an (Port 465)',
    starttls: 'STARTTLS (Port 587)',
    none: 'Keine, nur im eigenen Netz',
  },
  login: 'Anmeldung',
  username: 'Benutzername',
  usernameHint: 'Meist die ganze E-Mail-Adresse.',
  password: 'Passwort',
  passwordHint: 'Wird verschlüsselt gespeichert und nie wieder angezeigt.',
  passwordKept: 'Ein Passwort ist gespeichert. Lassen Sie das Feld leer, um es zu behalten.',
  limits: 'Grenzen',
  dailyCap: 'Höchstens so viele Nachrichten am Tag',
  dailyCapHint: 'Viele Nachrichten auf einmal halten Anbieter für Spam. Fünfzig sind ein gutes Maß.',
  spreadSeconds: 'Sekunden zwischen zwei Nachrichten, mindestens',
  spreadSecondsHint: 'So geht nicht alles in derselben Minute hinaus. Sechzig sind ein gutes Maß.',
  save: 'Postfach speichern',
  state: {
    title: 'Zustand',
    active: 'Sendet',
    paused: 'Pausiert',
    broken: 'Angehalten',
    activeText: 'Nachrichten gehen hinaus, sobald sie fällig sind.',
    pausedText: 'Sie haben es pausiert. Nachrichten warten, bis Sie weitermachen.',
    brokenText: 'Der Server lässt uns nicht senden. Nichts ist verloren: Die Nachrichten warten.',
    probe: 'Wir versuchen es von selbst wieder: {{moment}}.',
    noProbe: 'Bitte prüfen Sie die Angaben und testen Sie dann die Verbindung.',
  },
  test: 'Verbindung prüfen',
  testing: 'Wird geprüft …',
  testText: 'Verbindet sich und meldet sich an, ohne etwas zu senden.',
  pause: 'Pausieren',
  resume: 'Weiter senden',
  remove: 'Postfach entfernen',
  removeText:
    'Angaben und Passwort werden gelöscht. Was noch nicht gesendet ist, bleibt im Postausgang; was gesendet ist, bleibt im Verlauf.',
  tested: {
    goodTitle: 'Die Verbindung steht',
    goodText: 'Server, Verschlüsselung und Anmeldung stimmen. Nachrichten können hinaus.',
    badTitle: 'Die Prüfung ist fehlgeschlagen',
    answer: 'Was geantwortet wurde',
  },
  problem: {
    name_not_found:
      'Einen Server namens {{host}} gibt es nicht, oder dieser Rechner ist offline. Bitte prüfen Sie den Namen auf Tippfehler.',
    connection_refused:
      '{{host}} nimmt auf Port {{port}} keine Verbindungen an. Bitte versuchen Sie einen anderen: 587 mit STARTTLS oder 465 mit TLS.',
    no_answer:
      '{{host}} antwortet auf Port {{port}} nicht. Oft passen Port und Verschlüsselung nicht zusammen: 587 gehört zu STARTTLS, 465 zu TLS. Manche Netze sperren die Mail-Ports auch.',
    encryption:
      'Eine verschlüsselte Verbindung kam nicht zustande. Wahrscheinlich passen Port und Verschlüsselung nicht zusammen: 587 gehört zu STARTTLS, 465 zu TLS.',
    certificate:
      'Das Zertifikat von {{host}} passt nicht zum Namen oder ist nicht vertrauenswürdig. Bitte nehmen Sie genau den Servernamen von der Hilfeseite Ihres Anbieters.',
    login_refused:
      'Der Server nimmt Benutzername und Passwort nicht an. Bitte geben Sie beide noch einmal ein; manche Anbieter verlangen ein App-Passwort, oder dass Sie Programme erst erlauben.',
    turned_away: 'Der Server hat geantwortet, uns aber abgewiesen. Warum, sagt er unten selbst.',
    closed:
      'Die Verbindung brach ab, bevor wir uns anmelden konnten. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    host_not_allowed:
      '{{host}} ist ein Rechner in Ihrem eigenen Netz. Wer diese Installation betreibt, muss das erst erlauben (SMTP_ALLOW_PRIVATE).',
  },
  dns: {
    title: 'Was andere Mailserver über {{domain}} lesen',
    text: 'Diese drei Einträge im DNS entscheiden mit, ob Ihre Nachrichten ankommen oder im Spam landen. Ändern kann sie, wer die Domain verwaltet.',
    unreachable:
      'Die Einträge Ihrer Domain (SPF, DKIM, DMARC) ließen sich gerade nicht nachsehen: Das DNS antwortet nicht. Fürs Senden spielt das keine Rolle.',
    spf: {
      found: 'sagt, welche Server für {{domain}} senden dürfen.',
      missing:
        'fehlt: Niemand weiß, welche Server für {{domain}} senden dürfen. Den passenden Eintrag nennt die Hilfeseite Ihres Mailanbieters unter „SPF“.',
      several: 'steht mehrmals da und gilt deshalb nicht. Bitte fassen Sie die Einträge zu einem zusammen.',
      open: 'erlaubt jedem, für {{domain}} zu senden. Bitte lassen Sie den Eintrag mit „~all“ oder „-all“ enden.',
    },
    dkim: {
      found: 'ist eingerichtet: Nachrichten können unterschrieben werden.',
      unseen:
        'haben wir unter den üblichen Namen nicht gefunden. Das kann trotzdem in Ordnung sein; sehen Sie beim Mailanbieter nach, ob „DKIM“ eingeschaltet ist.',
    },
    dmarc: {
      found: 'sagt, was mit gefälschten Nachrichten geschehen soll.',
      missing:
        'fehlt. Große Anbieter verlangen es von Absendern; für den Anfang genügt ein TXT-Eintrag für _dmarc.{{domain}} mit dem Wert „v=DMARC1; p=none“.',
    },
  },
  errors: {
    host: 'Bitte geben Sie nur den Servernamen an, zum Beispiel smtp.example.com.',
    dailyCap: 'Bitte geben Sie eine ganze Zahl von 1 bis 500 an.',
    spreadSeconds: 'Bitte geben Sie eine ganze Zahl von 0 bis 3600 an.',
    plainLogin:
      'Ohne Verschlüsselung könnte unterwegs jeder Ihr Passwort mitlesen. Bitte wählen Sie TLS oder STARTTLS.',
    passwordNeeded:
      'Server oder Benutzername haben sich geändert. Bitte geben Sie das Passwort noch einmal ein.',
  },
};
