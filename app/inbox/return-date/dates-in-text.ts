/** A day as written; the year is missing more often than not. */
export interface WrittenDay {
  year: number | null;
  month: number;
  day: number;
  /** Where in the text it stands. */
  at: number;
  end: number;
  /** `3/1/2026` could be a day in March as well: the other reading. */
  or?: { month: number; day: number };
}

const MONTHS = [
  ['jan', 'januar', 'jänner', 'january'],
  ['feb', 'februar', 'february', 'feber'],
  ['mär', 'märz', 'mrz', 'mar', 'march', 'maerz'],
  ['apr', 'april'],
  ['mai', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dez', 'dezember', 'dec', 'december'],
];
const monthNumbers = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1])));
const month = `(?<month>${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
const year = '(?:,?\\s*(?<year>(?:19|20)\\d\\d)(?!\\d))?';

const SHAPES = [
  '(?<year>(?:19|20)\\d\\d)-(?<m>\\d{1,2})-(?<day>\\d{1,2})',
  '(?<day>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.(?:\\s?(?<year>(?:(?:19|20)\\d\\d|\\d\\d(?![\\d:]))))?',
  '(?<m>\\d{1,2})/(?<day>\\d{1,2})(?:/(?<year>(?:19|20)?\\d\\d))?',
  `(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s+of|\\s+day of)?\\s*${month}${year}`,
  `${month}\\s+(?:the\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s*(?:-|–|to)\\s*)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)${year}`,
].map((shape) => new RegExp(`(?<![\\d./-])${shape}(?![\\d/]|-\\d)`, 'giu'));

/** Every day the text names, in the order of the text. */
export function datesIn(text: string): WrittenDay[] {
  const found = SHAPES.flatMap((shape) => [...text.matchAll(shape)].flatMap(dayOf));
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.at <= one.at &&
            other.end >= one.end &&
            other.end - other.at > one.end - one.at,
        ),
    )
    .sort((a, b) => a.at - b.at);
}

function dayOf(match: RegExpMatchArray): WrittenDay[] {
  const { groups = {}, index: at = 0 } = match;
  const first = groups.month ? (monthNumbers.get(groups.month.toLowerCase()) ?? 0) : Number(groups.m);
  const second = Number(groups.day);
  const place = { year: yearOf(groups.year), at, end: at + match[0].length };
  if (!match[0].includes('/')) return isDay(first, second) ? [{ ...place, month: first, day: second }] : [];
  const readings = [
    { month: first, day: second },
    { month: second, day: first },
  ].filter((one) => isDay(one.month, one.day));
  const [reading, or] = readings;
  if (!reading) return [];
  return [{ ...place, ...reading, ...(or && or.month !== reading.month && { or }) }];
}

const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

const yearOf = (text: string | undefined) =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text);
