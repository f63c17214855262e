/**
 * What the law asks of every message, in the template language of app/templates: who writes and where she can be
 * reached (§ 5 DDG, § 7 UWG), why the person gets it, how to object (Art. 21 GDPR), and on first contact where the
 * data comes from (Art. 14 GDPR). The product appends it, so that no template can forget it.
 */
export const footerTexts = {
  de: {
    sender: `**{{Absender}}**{{#if Büro}}, {{Büro}}{{/if}}
{{Anschrift}}{{#if Absendertelefon}}
Telefon {{Absendertelefon}}{{/if}}{{#if Absenderseite}}
{{Absenderseite}}{{/if}}
Impressum: {{Impressum}}`,
    because: {
      call: 'Sie bekommen diese Nachricht, weil Sie {{#if Gesprächsdatum}}am {{Gesprächsdatum}} {{/if}}am Telefon zugestimmt haben.',
      packet_page:
        'Sie bekommen diese Nachricht, weil Sie auf der Seite mit meinen Unterlagen weiteren Nachrichten zugestimmt haben.',
      recorded: 'Sie bekommen diese Nachricht, weil Sie zugestimmt haben, dass ich Ihnen schreibe.',
    },
    object:
      '{{#if Abmeldelink}}[Keine weiteren Nachrichten erhalten]({{Abmeldelink}}){{else}}Wenn Sie keine weiteren Nachrichten möchten, antworten Sie einfach mit „Nein danke“.{{/if}}',
    firstContact:
      'Hinweis nach Art. 14 DSGVO: Ich verarbeite Ihren Namen und Ihre geschäftlichen Kontaktdaten, um Ihnen meine Leistungen anzubieten (Art. 6 Abs. 1 Buchst. a und f DSGVO). Herkunft: {{Datenherkunft sonst="öffentlich zugängliche Quellen wie Ihre Website oder ein Branchenverzeichnis"}}. Kommt kein Auftrag zustande, lösche ich sie spätestens nach zwölf Monaten. Sie können jederzeit widersprechen, Auskunft, Berichtigung und Löschung verlangen und sich bei einer Aufsichtsbehörde beschweren.{{#if Datenschutzlink}} [Datenschutzhinweis]({{Datenschutzlink}}){{/if}}',
  },
  en: {
    sender: `**{{senderName}}**{{#if businessName}}, {{businessName}}{{/if}}
{{postalAddress}}{{#if senderPhone}}
Phone {{senderPhone}}{{/if}}{{#if senderWebsite}}
{{senderWebsite}}{{/if}}
Legal notice: {{imprint}}`,
    because: {
      call: 'You are receiving this because you agreed to it on the phone{{#if callDate}} on {{callDate}}{{/if}}.',
      packet_page:
        'You are receiving this because you agreed to further messages on the page with my documents.',
      recorded: 'You are receiving this because you agreed that I may write to you.',
    },
    object:
      '{{#if unsubscribeLink}}[Receive no further messages]({{unsubscribeLink}}){{else}}If you don’t want any further messages, simply reply “No, thank you”.{{/if}}',
    firstContact:
      'Notice under Art. 14 GDPR: I process your name and business contact details in order to offer you my services (Art. 6(1)(a) and (f) GDPR). Source: {{dataSource default="publicly available sources such as your website or a business directory"}}. If we don’t end up working together, I delete them after twelve months at the latest. You can object at any time, ask for access, correction and erasure, and complain to a supervisory authority.{{#if privacyLink}} [Privacy notice]({{privacyLink}}){{/if}}',
  },
} as const;
