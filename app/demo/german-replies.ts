/** What people write back, the newest first. */
export const germanReplies = [
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
