import { isTimeZone } from '~/platform/time-zone';
import { instantAt, wallClock } from '~/platform/wall-time';

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
  if (!FORMAT.test(wallTime) || !isTimeZone(timeZone)) return undefined;
  const wall = new Date(`${wallTime}Z`);
  // 31 February, which some browsers take for 3 March.
  if (Number.isNaN(wall.getTime()) || written(wall.getTime()) !== wallTime) return undefined;
  return instantAt(wall.getTime(), timeZone);
}

/** The wall time in a zone, as a promised time holds it and `<input type="datetime-local">` shows it. */
export const wallTimeOf = (at: Date, timeZone: string): string => written(wallClock(at, timeZone));

const written = (wall: number) => new Date(wall).toISOString().slice(0, 16);
