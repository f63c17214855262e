const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST_DELAY = 5 * MINUTE;
const LONGEST_DELAY = 12 * HOUR;

/** RFC 5321, section 4.5.4.1 asks for days of trying, not for many tries. */
export const MOST_TRIES = 10;
export const LONGEST_TRYING = 72 * HOUR;

/**
 * How many milliseconds to wait after try number `tries`: twice as long each time, and up to a quarter more, so that
 * many messages put off together don't come back together. `random` is in [0, 1).
 */
export function retryDelay(tries: number, random: number): number {
  const delay = Math.min(FIRST_DELAY * 2 ** (tries - 1), LONGEST_DELAY);
  return Math.round(delay * (1 + random / 4));
}
