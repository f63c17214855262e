import { DateTime } from 'luxon';

/** The date on the calendar where the moment is told: 'YYYY-MM-DD'. */
export function localDate(moment: DateTime): string {
  const date = moment.toISODate();
  if (!date) throw new RangeError(`Not a moment: ${moment.invalidReason}`);
  return date;
}

/** The date that a calendar in the zone shows at an instant: 'YYYY-MM-DD'. */
export const dateIn = (at: Date, zone: string): string => localDate(DateTime.fromJSDate(at, { zone }));
