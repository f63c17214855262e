/** What people write back, the newest first. */
export const REPLIES = [
  `Guten Tag Frau Sonnentau,

vielen Dank für Ihre Unterlagen, das passt gut zu dem, was uns fehlt. Können wir in der nächsten Woche telefonieren, am liebsten Dienstag oder Mittwoch vor elf?

Mit freundlichen Grüßen`,
  `Hallo Frau Sonnentau,

was kostet eine Stunde bei Ihnen, und ab wann hätten Sie Zeit? Es ginge vor allem um Korrespondenz und die Termine von zwei Kolleginnen.

Beste Grüße`,
  `Sehr geehrte Frau Sonnentau,

ich gebe das an unsere Büroleitung weiter, sie meldet sich bei Ihnen.

Mit freundlichen Grüßen`,
  `Danke für die Arbeitsproben. Im Moment haben wir keinen Bedarf, melden Sie sich im Herbst gern noch einmal.`,
];

/** An automatic answer of somebody who is away until that day. */
export const ABSENCE = (until: string) =>
  `Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich ${until} nicht im Haus und lese Ihre E-Mail danach.`;

/** The sentence beside the button on the packet page. */
export const CONSENT_WORDING = 'Ja, Tilda Sonnentau darf mir weitere E-Mails schreiben.';
