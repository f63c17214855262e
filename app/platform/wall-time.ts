const DAY = 86_400_000;

/** One for each zone and page: making one is slow. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * What clocks in a zone show at an instant, as the milliseconds that a clock of UTC would show it at. Days and hours
 * can be counted with it as if no clock ever changed.
 */
export function wallClock(at: Date, timeZone: string): number {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(timeZone, clock);
  // As '11/25/2026, 14:30:05'; taking it apart is quicker than having it in parts.
  const [month = 1, day, year = 0, hour, minute, second] = clock.format(at).split(/\D+/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The day in a zone, counted from 1 January 1970. */
export const dayNumber = (at: Date, timeZone: string): number => Math.floor(wallClock(at, timeZone) / DAY);

/**
 * The instant at which clocks in a zone show a wall time. Of an hour they show twice it is the first, and an hour they
 * skip counts as the one after it.
 */
export function instantAt(wall: number, timeZone: string): Date {
  const offsetAt = (at: number) => wallClock(new Date(at), timeZone) - at;
  const [before, after] = [wall - offsetAt(wall - DAY), wall - offsetAt(wall + DAY)];
  const shown = [before, after].filter((at) => wallClock(new Date(at), timeZone) === wall);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}
