import { DateTime } from 'luxon';
import type { Mail } from '../mail';
import { datesIn, type WrittenDay } from './dates-in-text';
import { weekdayOfReturn } from './weekday-of-return';

/**
 * The day an absent person names: 'bis 15.08.', 'back on May 5th', 'from July 10 to 31'. A missing year follows from the
 * day the message was sent. What could be meant in two ways is not guessed.
 */
export function statedReturnDate(mail: Pick<Mail, 'subject' | 'text' | 'date' | 'header'>): string | null {
  const marked = /enddate=(\d{4}-\d\d-\d\d)/i.exec(mail.header('x-apple-criteria'))?.[1];
  if (marked) return marked;
  const sentAt = mail.date && DateTime.fromJSDate(mail.date, { zone: 'utc' });
  const text = `${mail.subject}.\n${mail.text.slice(0, 4_000)}`.replace(/\s+/g, ' ');
  const stated = datesIn(text).map((day, index, all) => ({
    rank: rankOf(text, day, all[index - 1]),
    date: toDate(day, sentAt),
  }));
  const best = stated.filter(({ rank, date }) => rank > 0 && date).sort((a, b) => b.rank - a.rank)[0];
  return best?.date ?? (sentAt && weekdayOfReturn(text, sentAt));
}

const FILLER =
  '(?:\\s|,|einschlie(?:ß|ss)lich|einschl\\.|inkl\\.|including|inclusive|zum|dem|den|der|the|on|am|de[mr]|ab|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?|(?:mo|di|mi|do|fr|sa|so)\\.?,?|(?:mon|diens|donners|frei|sams|sonn)tags?,?|mittwochs?,?|morning|uhr|of)*$';
const BACK_BEFORE = new RegExp(
  `(?:wieder|zurück|zurueck|rückkehr|back|return(?:ing|s)?|resum\\w*|available again|erreichbar|reachable|im büro|in the office|to work|to the office|hand)(?: (?:bin ich|ist|bin|sind wir|is|will be|in|im|to|the|my|office|büro|dienst|haus|work|erst|wieder|erreichbar|persönlich|für sie|da|again))*${FILLER}`,
  'i',
);
const UNTIL_BEFORE = new RegExp(`(?:\\b(?:bis|until|till?|through|thru|by|to|and|und)|[-–—])${FILLER}`, 'i');
const FROM_BEFORE = new RegExp(`\\b(?:ab|from|as of|starting)${FILLER}`, 'i');
const BACK_AFTER = /^[^.!?]{0,40}\b(?:wieder|zurück|back|return\w*|erreichbar)\b(?! nicht)/i;
const AWAY_AFTER = /^[^.!?]{0,60}\b(?:nicht|abwesend|urlaub|out of|away|closed|geschlossen)\b/i;
const LASTING = /\b(?:bis|until|till?|through|thru)\b/i;

/** 3: said to be back that day; 2: away until then; 0: a day of something else. */
function rankOf(text: string, { at, end }: WrittenDay, before: WrittenDay | undefined): number {
  const lead = text.slice(Math.max(0, at - 70), at);
  const rest = text.slice(end, end + 90);
  if (BACK_BEFORE.test(lead) && !/nicht[^.]{0,20}$/i.test(lead)) return 3;
  if (FROM_BEFORE.test(lead)) return BACK_AFTER.test(rest) && !AWAY_AFTER.test(rest) ? 3 : 0;
  if (UNTIL_BEFORE.test(lead)) {
    const isRange = before !== undefined && at - before.end < 25;
    return isRange || LASTING.test(lead.slice(-40)) ? 2 : 0;
  }
  // 'July 10-31' is one match whose day is the last one.
  if (/[-–]|\bto\b/.test(text.slice(at, end)) && !/^\d{4}-/.test(text.slice(at, end))) return 2;
  return /\b(?:am|on|ab)\s*$/i.test(lead) && BACK_AFTER.test(rest) && !AWAY_AFTER.test(rest) ? 3 : 0;
}

/** Longer away than that nobody says without a year: the day has passed, the answer is an old one. */
const MOST_DAYS = 300;

function toDate({ year, month, day, or }: WrittenDay, sentAt: DateTime | null): string | null {
  const readings = [{ month, day }, ...(or ? [or] : [])].map((one) => place(one, year, sentAt));
  const known = readings.filter((one) => one !== null).sort((a, b) => a.toMillis() - b.toMillis());
  const fitting = sentAt ? known.filter((one) => one >= sentAt.startOf('day').minus({ days: 1 })) : known;
  if (!sentAt && known.length > 1) return null;
  return (fitting[0] ?? known.at(-1))?.toISODate() ?? null;
}

function place({ month, day }: { month: number; day: number }, year: number | null, sentAt: DateTime | null) {
  if (year !== null) return valid(DateTime.utc(year, month, day));
  if (!sentAt) return null;
  const earliest = sentAt.startOf('day').minus({ days: 1 });
  const next = [sentAt.year, sentAt.year + 1]
    .map((one) => DateTime.utc(one, month, day))
    .find((one) => one.isValid && one >= earliest);
  return next && next.diff(sentAt, 'days').days <= MOST_DAYS ? next : null;
}

const valid = (date: DateTime) => (date.isValid ? date : null);
