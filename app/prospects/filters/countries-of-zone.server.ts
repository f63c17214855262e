import { timeZoneOf } from '~/calls/time-zone.server';
import { countries } from '~/platform/countries.server';

let zones: Map<string, string> | undefined;

/** The countries whose one time zone is among these: where nobody noted a zone, the country tells it. */
export function countriesOnlyIn(wanted: readonly string[]): string[] {
  zones ??= new Map(
    Object.keys(countries.getAlpha2Codes()).flatMap((country) => {
      const likely = timeZoneOf({ country });
      return likely?.certain ? [[country, likely.zone] as const] : [];
    }),
  );
  return [...zones].filter(([, zone]) => wanted.includes(zone)).map(([country]) => country);
}
