const DAY_MINUTES = 24 * 60;

/** Ways people write how long something took; each answers minutes. */
const WRITINGS: [RegExp, (first: number, second: number) => number][] = [
  [/^(\d{1,2}):([0-5]\d)\s*(?:h|std\.?|stunden?)?$/, (hours, minutes) => hours * 60 + minutes],
  [
    /^(\d{1,2})\s*(?:h|std\.?|stunden?|hours?)\s*(\d{1,2})\s*(?:m|min\.?|minuten?|minutes?)?$/,
    (hours, minutes) => hours * 60 + minutes,
  ],
  [/^(\d{1,4})\s*(?:m|min\.?|minuten?|minutes?)$/, (minutes) => minutes],
  [/^(\d{0,2}(?:[.,]\d{1,2})?)\s*(?:h|std\.?|stunden?|hours?)?$/, (hours) => Math.round(hours * 60)],
];

/** The minutes of '1:30', '1,5', '90 min' or '1 h 30'; undefined for anything else, for nothing, and for over a day. */
export function minutesOf(text: string): number | undefined {
  const written = text.trim().toLowerCase();
  for (const [pattern, minutes] of WRITINGS) {
    const found = pattern.exec(written);
    if (!found) continue;
    const [first = 0, second = 0] = found.slice(1).map((part) => Number(part.replace(',', '.')));
    const sum = minutes(first, second);
    return sum >= 1 && sum <= DAY_MINUTES ? sum : undefined;
  }
  return undefined;
}

/** '1:30' for ninety minutes. */
export const durationOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** The minutes that a clock which ran from one instant to another is noted with: whole ones, at least one, at most a day. */
export function minutesBetween(start: Date, end: Date): number {
  const minutes = Math.round((end.getTime() - start.getTime()) / 60_000);
  return Math.min(Math.max(minutes, 1), DAY_MINUTES);
}
