import type { DateTime } from 'luxon';

const WEEKDAYS = [
  ['montag', 'monday'],
  ['dienstag', 'tuesday'],
  ['mittwoch', 'wednesday'],
  ['donnerstag', 'thursday'],
  ['freitag', 'friday'],
  ['samstag', 'saturday', 'sonnabend'],
  ['sonntag', 'sunday'],
];
const numbers = new Map(WEEKDAYS.flatMap((names, index) => names.map((name) => [name, index + 1])));

const LEAD =
  '(?:wieder|zurück|back|return(?:ing)?|bis|until|till?|available again|erreichbar|in the office)(?: (?:in the office|in|im büro|zum|einschließlich|erst|wieder|da|erreichbar|on|am|ab|dem))*';
const RETURN = new RegExp(
  `${LEAD} (?<next>next |nächsten |nächste |kommenden |kommende |this |diesen )?(?<day>${[...numbers.keys()].join('|')})(?<week> next week| (?:der )?(?:nächster?n?|kommender?n?) woche)?\\b`,
  'i',
);
const RETURN_GERMAN = new RegExp(
  `(?:ab|am) (?<next>nächsten |kommenden )?(?<day>${WEEKDAYS.map(([name]) => name).join('|')})(?<week> (?:der )?(?:nächster?n?|kommender?n?) woche)?,? (?:bin ich )?(?:wieder|zurück)`,
  'i',
);
const TOMORROW = new RegExp(`${LEAD} (?:tomorrow|morgen)\\b|ab morgen (?:bin ich )?wieder`, 'i');

/** 'Back on Monday': the next one. 'Next Friday', said on a Tuesday, could be two days, so it is none. */
export function weekdayOfReturn(text: string, sentAt: DateTime): string | null {
  if (TOMORROW.test(text)) return sentAt.plus({ days: 1 }).toISODate();
  const groups = (RETURN.exec(text) ?? RETURN_GERMAN.exec(text))?.groups;
  const weekday = numbers.get(groups?.day?.toLowerCase() ?? '');
  if (!weekday) return null;
  const days = (weekday - sentAt.weekday + 7) % 7 || 7;
  const next = sentAt.plus({ days });
  if (groups?.week)
    return sentAt
      .startOf('week')
      .plus({ weeks: 1, days: weekday - 1 })
      .toISODate();
  const isAmbiguous = /^(?:next|nächste)/i.test(groups?.next ?? '') && next.hasSame(sentAt, 'week');
  return isAmbiguous ? null : next.toISODate();
}
