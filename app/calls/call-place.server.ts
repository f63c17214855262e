import { publicHolidays } from '~/platform/public-holidays.server';
import type { Caller } from './caller.server';
import { hoursFor } from './calling-hours';
import type { CallPlace } from './calling-window';
import { timeZoneOf, type Whereabouts } from './time-zone.server';

/** Where a prospect is called: what its record says, else what its number and the caller's home suggest. */
export function callPlaceOf(
  prospect: Whereabouts & { timeZone: string | null },
  home: Pick<Caller, 'country' | 'region' | 'timeZone' | 'countryHours' | 'locale'>,
): CallPlace {
  const country = prospect.country ?? home.country;
  const region = prospect.region ?? (country === home.country ? home.region : null);
  const holidays = publicHolidays(country, region);
  return {
    country,
    zone: prospect.timeZone ?? timeZoneOf(prospect)?.zone ?? home.timeZone,
    holidays: (date) => holidays(date, home.locale),
    windows: hoursFor(country, home.countryHours),
  };
}
