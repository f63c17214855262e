/** A service agreement in German to begin with. */
export const germanService = `Dienstleistungsvertrag

zwischen

{{Auftraggeber}}
{{Auftraggeberanschrift}}
– im Folgenden „Auftraggeber“ –

und

{{Absender}}
{{Anschrift}}
– im Folgenden „Assistenz“ –

1. Leistungen
Die Assistenz übernimmt ab {{Beginn}} für den Auftraggeber: {{Leistungen}}. Sie arbeitet selbstständig, von ihrem eigenen Büro aus und mit eigener Ausstattung.

2. Umfang und Erreichbarkeit
{{#if Wochenstunden}}Vereinbart sind {{Wochenstunden}} Stunden in der Woche. {{/if}}{{#if Anwesenheit}}Die Assistenz ist zu diesen Zeiten erreichbar: {{Anwesenheit}}. {{/if}}Im Übrigen teilt sich die Assistenz ihre Arbeitszeit frei ein.

3. Vergütung
Das Honorar beträgt {{Honorar}}. Hinzu kommt die gesetzliche Umsatzsteuer, soweit sie anfällt. Die Assistenz rechnet monatlich ab, eine einmalige Arbeit nach ihrem Abschluss; Rechnungen sind binnen vierzehn Tagen zu zahlen. Steuern und Versicherungen trägt sie selbst.

4. Vertraulichkeit
Für alles, was die Assistenz bei der Arbeit erfährt, gilt die gesonderte Vertraulichkeitsvereinbarung.

5. Dauer
Ein einmaliger Auftrag endet, sobald die Arbeit getan ist. Sonst läuft der Vertrag auf unbestimmte Zeit, und beide können ihn mit einer Frist von vier Wochen zum Monatsende in Textform kündigen.

6. Schluss
Änderungen bedürfen der Textform. Ist ein Punkt unwirksam, so gelten die übrigen weiter.

Entwurf vom {{Vereinbarungsdatum}}
`;
