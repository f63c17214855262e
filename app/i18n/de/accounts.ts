import type { accounts as english } from '../en/accounts';
import type { Translated } from '../translations';

export const accounts: Translated<typeof english> = {
  signIn: {
    title: 'Anmelden',
    text: 'Schön, dass Sie wieder da sind.',
    email: 'E-Mail',
    password: 'Passwort',
    submit: 'Anmelden',
    noAccount:
      'Noch kein Konto? Die Adresse zum Einrichten steht in dem Fenster, in dem Anklang gestartet wurde.',
    forgotten: 'Passwort vergessen?',
  },
  code: {
    title: 'Noch ein Schritt',
    text: 'Ihr Passwort stimmt. Bitte geben Sie den Code ein, den Ihre Authenticator-App gerade zeigt.',
    code: 'Code',
    codeHint: 'Sechs Ziffern. Ohne Ihr Telefon nehmen Sie einen Ihrer Ersatzcodes.',
    submit: 'Anmelden',
    lost: 'Telefon und Ersatzcodes verloren? Wer diese Installation betreibt, kann helfen: npm run user -- codes-off --email Ihre-Adresse',
  },
  forgotten: {
    title: 'Neues Passwort',
    text: 'Nennen Sie uns Ihre E-Mail-Adresse. Dann kommt ein Link, mit dem Sie ein neues wählen.',
    submit: 'Link schicken',
    sentTitle: 'Sehen Sie in Ihr Postfach',
    sentText:
      'Wenn es zu dieser Adresse ein Konto gibt, kommt in wenigen Minuten ein Link. Er gilt einmal und zwei Stunden lang.',
    otherWay:
      'Es kommt nichts? Der Link kann nur verschickt werden, wenn jemand mit Inhaberrechten ein Postfach verbunden hat. Wer diese Installation betreibt, kann auch einen ausgeben: npm run user -- reset --email Ihre-Adresse',
    back: 'Zurück zur Anmeldung',
  },
  newPassword: {
    title: 'Neues Passwort wählen',
    text: 'Danach sind Sie auf allen Geräten abgemeldet und melden sich damit neu an.',
    wanted: 'Neues Passwort',
    submit: 'Dieses Passwort nehmen',
    goneTitle: 'Dieser Link gilt nicht mehr',
    goneText:
      'Er wurde schon benutzt, ist älter als zwei Stunden oder unvollständig. Ihr Passwort ist unverändert.',
    another: 'Neuen Link anfordern',
    doneText: 'Ihr neues Passwort gilt ab sofort. Bitte melden Sie sich damit an.',
  },
  join: {
    title: 'Willkommen bei {{workspace}}',
    text: 'Sie sind als {{email}} eingeladen. Wählen Sie ein Passwort, dann sind Sie dabei.',
    submit: 'Mitmachen',
    goneTitle: 'Diese Einladung gilt nicht mehr',
    goneText:
      'Sie wurde schon benutzt, zurückgenommen oder ist älter als eine Woche. Bitte lassen Sie sich neu einladen.',
    doneText: 'Ihr Konto ist angelegt. Bitte melden Sie sich an.',
  },
  members: {
    title: 'Mitglieder',
    text: 'Alle hier sehen sämtliche Kontakte, Kunden und Dateien des Arbeitsbereichs. Wer Inhaberrechte hat, kann auch Einstellungen und Mitglieder ändern.',
    caption: 'Mitglieder des Arbeitsbereichs',
    name: 'Name',
    role: 'Rolle',
    roles: { owner: 'Inhaberrechte', member: 'Mitglied' },
    you: 'Sie',
    withCode: 'mit Code',
    makeOwner: 'Inhaberrechte geben',
    makeMember: 'Inhaberrechte nehmen',
    remove: 'Entfernen',
    removeTitle: '{{name}} entfernen?',
    removeText:
      'Die Person wird sofort überall abgemeldet, ihr Postfach getrennt. Offene Rückrufe und Aufgaben gehen an Sie. Alle Anrufe, Notizen und Kunden bleiben.',
    invite: 'Jemanden einladen',
    inviteText:
      'Sie bekommen einen Link, der einmal und eine Woche lang gilt. Geben Sie ihn nur der Person, für die er bestimmt ist.',
    email: 'E-Mail',
    inviteSubmit: 'Einladung erstellen',
    madeTitle: 'Die Einladung ist fertig',
    mailed:
      'Sie wurde auch per E-Mail verschickt. Kopieren Sie den Link, wenn Sie ihn selbst weitergeben möchten: Er wird nur dieses eine Mal gezeigt.',
    notMailed:
      'Kopieren Sie den Link und geben Sie ihn weiter: Zu Ihrer Sicherheit wird er nur dieses eine Mal gezeigt.',
    link: 'Link der Einladung',
    open: 'Offene Einladungen',
    until: 'bis {{day}}',
    withdraw: 'Zurücknehmen',
  },
  factor: {
    title: 'Code bei der Anmeldung',
    text: 'Mit einem Code von Ihrem Telefon ist ein Passwort, das jemand herausfindet, nichts wert.',
    off: 'Im Moment genügt Ihr Passwort allein.',
    start: 'Codes einrichten',
    scan: 'Scannen Sie das mit einer Authenticator-App, zum Beispiel Aegis, FreeOTP, Google Authenticator oder Ihrem Passwortmanager.',
    qr: 'QR-Code für Ihre Authenticator-App',
    seed: 'Oder tippen Sie diesen Schlüssel ab',
    code: 'Code, den die App zeigt',
    confirm: 'Einschalten',
    on: 'Eingeschaltet seit {{day}}. Bei jeder Anmeldung werden Sie nach einem Code gefragt.',
    left_one: '{{count}} Ersatzcode ist übrig.',
    left_other: '{{count}} Ersatzcodes sind übrig.',
    recoveryTitle: 'Ihre Ersatzcodes',
    recoveryText:
      'Drucken Sie sie aus oder schreiben Sie sie ab, und bewahren Sie sie getrennt vom Telefon auf. Jeder öffnet Ihr Konto einmal, wenn das Telefon weg ist. Sie werden nur dieses eine Mal gezeigt.',
    renew: 'Neue Ersatzcodes',
    turnOff: 'Codes ausschalten',
    password: 'Ihr Passwort',
    changeText: 'Zu Ihrer Sicherheit geben Sie bitte noch einmal Ihr Passwort ein.',
  },
  tokens: {
    title: 'Programme',
    text: 'Mit einem Token arbeitet ein Programm hier in Ihrem Namen, ohne Ihr Passwort. Geben Sie jedem Programm ein eigenes.',
    description: 'Was ein Programm erfragen und ändern kann (OpenAPI)',
    caption: 'Tokens für Programme',
    none: 'Kein Programm hat Zugang.',
    name: 'Name des Programms',
    nameHint: 'Zum Beispiel „Kalenderabgleich“.',
    scope: 'Es darf',
    scopes: { read: 'lesen', write: 'lesen und ändern' },
    create: 'Token erstellen',
    madeTitle: 'Das Token ist fertig',
    once: 'Kopieren Sie es jetzt: Zu Ihrer Sicherheit wird es nur dieses eine Mal gezeigt. Wer es hat, kann in Ihrem Namen handeln.',
    token: 'Token',
    used: 'Zuletzt benutzt',
    never: 'nie',
    revoke: 'Widerrufen',
    revokeTitle: '„{{name}}“ widerrufen?',
    revokeText: 'Programme, die dieses Token benutzen, werden sofort abgewiesen.',
  },
  mail: {
    inviteSubject: 'Einladung zu {{workspace}} auf Anklang',
    inviteText:
      'Guten Tag,\n\n{{name}} lädt Sie ein, auf Anklang im Arbeitsbereich „{{workspace}}“ mitzuarbeiten. Mit diesem Link wählen Sie ein Passwort und sind dabei; er gilt einmal und eine Woche lang:\n\n{{link}}\n\nWenn Sie nicht wissen, worum es geht, lassen Sie ihn einfach liegen: Ohne den Link geschieht nichts.\n',
    resetSubject: 'Ihr neues Passwort für Anklang',
    resetText:
      'Guten Tag, {{name}},\n\nmit diesem Link wählen Sie ein neues Passwort; er gilt einmal und zwei Stunden lang:\n\n{{link}}\n\nWenn Sie ihn nicht angefordert haben, lassen Sie ihn einfach liegen: Ihr Passwort bleibt, wie es ist.\n',
  },
  setUp: {
    title: 'Willkommen bei Anklang',
    text: 'Richten Sie Ihren Arbeitsbereich ein. Das dauert keine Minute.',
    name: 'Ihr Name',
    nameHint: 'So, wie Kunden ihn lesen sollen.',
    email: 'E-Mail',
    emailHint: 'Damit melden Sie sich an. Es wird nichts dorthin geschickt.',
    password: 'Passwort',
    passwordHint: 'Mindestens 8 Zeichen. Ein kurzer Satz lässt sich gut merken.',
    submit: 'Arbeitsbereich einrichten',
    goneTitle: 'Dieser Link gilt nicht mehr',
    goneText:
      'Er wurde schon benutzt oder ist älter als einen Tag. Starten Sie Anklang neu, dann bekommen Sie einen frischen, oder melden Sie sich an.',
  },
  errors: {
    taken:
      'Zu dieser E-Mail-Adresse gibt es schon ein Konto. Bitte melden Sie sich an oder nehmen Sie eine andere.',
    passwordShort: 'Bitte nehmen Sie mindestens 8 Zeichen.',
    passwordLong: 'Bitte nehmen Sie höchstens 128 Zeichen.',
    password_common:
      'Dieses Passwort gehört zu denen, die als Erstes ausprobiert werden. Bitte wählen Sie ein anderes.',
    wrong_password: 'Das bisherige Passwort stimmt nicht. Bitte prüfen Sie es.',
    wrong_code:
      'Dieser Code stimmt nicht oder wurde schon benutzt. Bitte warten Sie auf den nächsten, den die App zeigt.',
    expired: 'Das hat zu lange gedauert. Bitte geben Sie noch einmal Ihr Passwort ein.',
    last_owner:
      'Der Arbeitsbereich braucht mindestens eine Person mit Inhaberrechten. Bitte geben Sie sie vorher jemand anderem.',
    wrong_credentials: 'E-Mail und Passwort passen nicht zusammen. Bitte prüfen Sie beides.',
  },
};
