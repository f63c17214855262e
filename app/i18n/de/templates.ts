import type { templates as english } from '../en/templates';
import type { Translated } from '../translations';

export const templates: Translated<typeof english> = {
  group: {
    prospect: 'Person',
    company: 'Firma',
    call: 'Anruf',
    sender: 'Sie selbst',
    links: 'Links',
    agreement: 'Vereinbarung',
  },
  field: {
    salutation: 'Anrede',
    firstName: 'Vorname',
    lastName: 'Nachname',
    fullName: 'Vollständiger Name',
    jobTitle: 'Position',
    company: 'Firma',
    industry: 'Branche',
    city: 'Ort',
    presumedInterest: 'Warum diese Firma eine Assistenz brauchen könnte',
    services: 'Gewünschte Leistungen',
    callDate: 'Datum des Anrufs',
    callbackTime: 'Vereinbarter Rückruf',
    dataSource: 'Herkunft der Daten',
    senderName: 'Ihr Name',
    senderPhone: 'Ihre Telefonnummer',
    senderEmail: 'Ihre E-Mail-Adresse',
    senderWebsite: 'Ihre Website',
    signature: 'Ihre Signatur',
    businessName: 'Name Ihres Büros',
    postalAddress: 'Ihre Anschrift',
    imprint: 'Impressum',
    privacyLink: 'Link zum Datenschutzhinweis',
    packetLink: 'Link zu den Unterlagen',
    unsubscribeLink: 'Abmeldelink',
    clientName: 'Auftraggeber',
    clientAddress: 'Anschrift des Auftraggebers',
    rate: 'Honorar',
    hoursPerWeek: 'Stunden pro Woche',
    startDate: 'Beginn',
    officeHours: 'Vereinbarte Anwesenheit',
    agreementDate: 'Datum des Entwurfs',
  },
  problemPlace: 'Zeile {{line}}, Zeichen {{column}}',
  problem: {
    too_long: 'Der Text ist länger als 16 KB. Bitte kürzen Sie ihn.',
    too_many_tags: 'Der Text enthält mehr als 200 Felder und Bedingungen. Bitte verwenden Sie weniger.',
    too_deep: 'Mehr als fünf Bedingungen stehen ineinander. Bitte lösen Sie einige davon auf.',
    control_character:
      'Hier steht ein unsichtbares Steuerzeichen. Bitte löschen Sie es und tippen Sie die Stelle neu.',
    line_break: 'Ein Betreff hat nur eine Zeile. Bitte entfernen Sie den Zeilenumbruch.',
    not_allowed:
      '„{{found}}“ ist hier nicht möglich. Erlaubt sind nur die Felder aus der Liste und die Bedingungen „if“ und „unless“.',
    unknown_field: 'Ein Feld „{{found}}“ gibt es nicht. Bitte wählen Sie eines aus der Liste.',
    unknown_field_nearest: 'Ein Feld „{{found}}“ gibt es nicht. Meinten Sie „{{nearest}}“?',
    empty_default: 'Der Ersatztext ist leer. Bitte schreiben Sie einen oder lassen Sie ihn ganz weg.',
    unclosed_tag:
      'Hier beginnt ein Feld mit zwei geschweiften Klammern, hört aber nicht auf. Bitte ergänzen Sie die zwei schließenden.',
    unclosed_block: 'Diese Bedingung hört nicht auf. Bitte ergänzen Sie ihr Ende.',
    unexpected_close:
      'Hier endet eine Bedingung, die nicht begonnen hat. Bitte entfernen Sie das Ende oder ergänzen Sie den Anfang.',
    unexpected_else:
      '„else“ braucht eine Bedingung um sich herum und darf darin nur einmal stehen. Bitte entfernen Sie es.',
    link_not_allowed:
      'Ein Link kann nicht zu „{{found}}“ führen. Bitte verwenden Sie eine vollständige Adresse mit https://, mailto: oder tel: oder ein Linkfeld.',
  },
  title: 'Vorlagen',
  text: 'Die Worte Ihrer Nachrichten. Absender, Impressum und der Weg zum Widerspruch kommen von selbst unter jede Nachricht.',
  add: 'Neue Vorlage',
  use: 'Verwendet',
  changed: 'Geändert',
  emptyTitle: 'Noch keine Vorlagen',
  used_one: 'in einem Sequenzschritt',
  used_other: 'in {{count}} Sequenzschritten',
  used_zero: 'in keiner Sequenz',
  picker: {
    title: 'Feld einfügen',
    hint: 'Fehlt ein Wert, wird die Nachricht angehalten. Mit einem Ersatztext geht sie trotzdem: {{example}}',
  },
  problemsTitle: 'So lässt sich der Text noch nicht verschicken',
  form: {
    name: 'Name',
    nameHint: 'Den sehen nur Sie.',
    language: 'Sprache',
    subject: 'Betreff',
    body: 'Text',
    bodyHint: 'Eine leere Zeile macht einen Absatz, - eine Aufzählung, **fett** macht fett.',
    save: 'Vorlage speichern',
  },
  preview: {
    text: 'Als reiner Text',
    title: 'Vorschau',
    for: 'Für',
    invented: 'Eine erfundene Person',
    completeSender: 'Jetzt ergänzen',
    missing: 'Bei dieser Person fehlen Werte; die Nachricht würde deshalb warten: {{fields}}',
  },
  advice: {
    title: 'Vor dem Speichern ansehen',
    no_sender_name: 'Ihr Name als Absender fehlt noch. Solange geht keine Nachricht hinaus.',
    no_postal_address: 'Ihre Anschrift fehlt noch. Solange geht keine Nachricht hinaus.',
    no_imprint: 'Das Impressum fehlt noch. Solange geht keine Nachricht hinaus.',
    no_privacy_link:
      'Der Link zu Ihrem Datenschutzhinweis fehlt. Der Hinweis nach Art. 14 DSGVO steht trotzdem unter der ersten Nachricht.',
    no_unsubscribe_link:
      'Ein Abmeldelink ist von diesem Rechner aus nicht möglich. Der Weg zum Widerspruch ist stattdessen eine Antwort.',
    no_salutation: 'Niemand wird angesprochen. Ein Feld wie die Anrede macht die Nachricht persönlich.',
    spam_words: 'Mailfilter halten das leicht für Werbung: {{found}}',
    shouting: 'Großbuchstaben wirken laut: {{found}}',
    exclamation_marks: 'Ausrufezeichen im Betreff oder mehrere hintereinander lassen Mailfilter anschlagen.',
    long_subject: 'Der Betreff ist lang; auf dem Telefon wird er abgeschnitten.',
    many_links: 'Es sind mehr als drei Links. Mit weniger kommt die Nachricht sicherer an.',
  },
  signature: {
    title: 'Ihre Signatur',
    hint: 'Steht, wo ein Text das Feld {{field}} hat. Leer gelassen, entsteht sie aus Name, Telefon und Website.',
    save: 'Signatur speichern',
  },
  snippets: {
    title: 'Textbausteine',
    text: 'Absätze, die Sie immer wieder brauchen. Beim Einfügen wird der Text kopiert und lässt sich dort ändern.',
    add: 'Neuer Textbaustein',
    empty:
      'Noch keine. Legen Sie an, was Sie oft schreiben: Ihr Angebot, Ihre Arbeitsweise, eine Terminfrage.',
    insert: 'Textbaustein einfügen',
    insertOne: '„{{name}}“ einfügen',
    save: 'Textbaustein speichern',
    delete: 'Textbaustein löschen',
    deleteTitle: 'Textbaustein „{{name}}“ löschen?',
    deleteText: 'Texte, in denen er steht, bleiben, wie sie sind.',
    errors: {
      name_taken:
        'So heißt schon ein anderer Textbaustein. Es wurde nichts gespeichert; bitte wählen Sie einen anderen Namen.',
      invalid_template: 'Der Text lässt sich so nicht ausfüllen. Es wurde nichts gespeichert.',
      not_found: 'Diesen Textbaustein gibt es nicht (mehr).',
      stale:
        'Der Textbaustein wurde inzwischen geändert. Ihr Text ist noch da; bitte vergleichen Sie und speichern Sie erneut.',
    },
  },
  delete: {
    trigger: 'Vorlage löschen',
    title: 'Vorlage „{{name}}“ löschen?',
    text: 'Nachrichten, die damit verschickt wurden, bleiben, wie sie sind.',
  },
  errors: {
    name_taken:
      'So heißt schon eine andere Vorlage. Es wurde nichts gespeichert; bitte wählen Sie einen anderen Namen.',
    invalid_template: 'Die Vorlage lässt sich so nicht ausfüllen. Es wurde nichts gespeichert.',
    in_use:
      'Eine Sequenz verwendet diese Vorlage noch, deshalb bleibt sie. Nehmen Sie sie zuerst dort heraus.',
    not_found: 'Diese Vorlage gibt es nicht (mehr).',
    stale:
      'Die Vorlage wurde inzwischen geändert, von Ihnen in einem anderen Fenster oder von einer Kollegin. Ihr Text ist noch da; bitte vergleichen Sie und speichern Sie erneut.',
  },
};
