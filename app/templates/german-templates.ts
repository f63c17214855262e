/** What a new German workspace begins with; from then on the texts are hers. */
export const germanTemplates = {
  cover: `{{Anrede}},

vielen Dank für unser Gespräch. Auf dieser Seite finden Sie alles, was Sie brauchen, um sich ein Bild von meiner Arbeit zu machen.

Ich freue mich, von Ihnen zu hören.

{{Absender}}`,
  first: {
    name: 'Unterlagen nach dem Anruf',
    subject: 'Meine Unterlagen, wie am Telefon besprochen',
    body: `{{Anrede}},

vielen Dank für das freundliche Gespräch{{#if Gesprächsdatum}} am {{Gesprächsdatum}}{{/if}}. Wie besprochen schicke ich Ihnen meine Unterlagen.

{{#if Unterlagenlink}}[Lebenslauf und Arbeitsproben ansehen]({{Unterlagenlink}}){{else}}Sie finden Lebenslauf und Arbeitsproben im Anhang.{{/if}}

{{#if Leistungen}}Sie hatten sich besonders für Folgendes interessiert: {{Leistungen}}. Gern erzähle ich Ihnen, wie ich das für andere Auftraggeber übernehme.

{{/if}}Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht{{#if Absendertelefon}} oder rufen Sie mich an: {{Absendertelefon}}{{/if}}.

Herzliche Grüße
{{Absender}}`,
  },
  followUp: {
    name: 'Nachfrage zu den Unterlagen',
    subject: 'Konnten Sie schon hineinschauen?',
    body: `{{Anrede}},

vor ein paar Tagen habe ich Ihnen meine Unterlagen geschickt. Haben Sie schon einen Blick hineinwerfen können?

{{#if Unterlagenlink}}[Hier finden Sie noch einmal alles auf einer Seite.]({{Unterlagenlink}}){{else}}Zur Sicherheit hängen sie noch einmal an.{{/if}}

Vielleicht beginnen wir klein: mit einer einzelnen Aufgabe, die bei Ihnen schon länger liegt. Danach wissen wir beide, ob es passt. Wann wäre ein guter Moment für ein kurzes Telefonat?

Herzliche Grüße
{{Absender}}`,
  },
};
