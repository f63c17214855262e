/** A non-disclosure agreement in German to begin with. */
export const germanNda = `Vertraulichkeitsvereinbarung

zwischen

{{Auftraggeber}}
{{Auftraggeberanschrift}}
– im Folgenden „Auftraggeber“ –

und

{{Absender}}
{{Anschrift}}
– im Folgenden „Assistenz“ –

1. Anlass
Die Assistenz arbeitet als Selbstständige für den Auftraggeber ({{Leistungen}}). Dabei erfährt sie Dinge, die nicht für Dritte bestimmt sind.

2. Was vertraulich ist
Vertraulich ist alles, was die Assistenz über den Auftraggeber, seine Kunden, Lieferanten und Mitarbeitenden erfährt, gleich in welcher Form. Ausgenommen ist, was öffentlich bekannt ist, ihr schon vorher rechtmäßig bekannt war oder was sie von Berechtigten ohne Pflicht zur Vertraulichkeit erhält.

3. Pflichten der Assistenz
Sie verwendet Vertrauliches nur für ihre Arbeit, gibt es niemandem weiter, bewahrt es vor fremdem Zugriff geschützt auf und meldet einen Verlust unverzüglich. Muss sie aufgrund eines Gesetzes oder einer behördlichen Anordnung Auskunft geben, so teilt sie es dem Auftraggeber vorher mit, soweit das erlaubt ist.

4. Arbeitsproben und Referenzen
Den Auftraggeber als Referenz zu nennen oder etwas, das für ihn entstanden ist, als Arbeitsprobe zu zeigen, bedarf seiner Freigabe in Textform.

5. Rückgabe
Am Ende der Zusammenarbeit oder auf Wunsch gibt die Assistenz Unterlagen zurück und löscht Kopien, soweit keine gesetzliche Pflicht zur Aufbewahrung besteht.

6. Dauer
Die Vereinbarung beginnt mit der Unterschrift und gilt über das Ende der Zusammenarbeit hinaus drei Jahre weiter.

7. Schluss
Änderungen bedürfen der Textform. Ist ein Punkt unwirksam, so gelten die übrigen weiter.

Entwurf vom {{Vereinbarungsdatum}}
`;
