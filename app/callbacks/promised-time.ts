import { DateTime } from 'luxon';

/** A time as it was promised on the phone: 'YYYY-MM-DDTHH:mm', in the zone of the person who will be called. */
export interface PromisedTime {
  wallTime: string;
  timeZone: string;
}

const FORMAT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * The instant of a promised time; undefined when it is no time. An hour that clocks skip counts as the one after it,
 * an hour they show twice as the first.
 */
export function instantOf({ wallTime, timeZone }: PromisedTime): Date | undefined {
  if (!FORMAT.test(wallTime)) return undefined;
  const time = DateTime.fromISO(wallTime, { zone: timeZone });
  if (!time.isValid) return undefined;
  // Which of the two luxon itself takes depends on the zone and on today's offset.
  return DateTime.min(...time.getPossibleOffsets())?.toJSDate();
}

/** The wall time in a zone, as a promised time holds it and `<input type="datetime-local">` shows it. */
export const wallTimeOf = (at: Date, timeZone: string): string =>
  DateTime.fromJSDate(at, { zone: timeZone }).toFormat("yyyy-MM-dd'T'HH:mm");
