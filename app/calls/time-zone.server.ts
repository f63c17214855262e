import HolidayRules from 'date-holidays';
import parsePhoneNumber from 'libphonenumber-js/max';
import { stateCode } from '~/platform/state-code.server';
import { AREA_CODES, POSTAL_CODES, zoneByPrefix } from './time-zone-prefixes';

export interface Whereabouts {
  /** ISO 3166-1 code; without one, the country of the number counts. */
  country?: string | null;
  /** State, land or canton, as code or name. */
  region?: string | null;
  postalCode?: string | null;
  e164?: string | null;
}

export interface LikelyZone {
  /** IANA name. */
  zone: string;
  /** False when the country or state has several zones and nothing told which. */
  certain: boolean;
}

/** The time zone of a prospect, from address and phone number; undefined when neither tells a country. */
export function timeZoneOf({ country, region, postalCode, e164 }: Whereabouts): LikelyZone | undefined {
  const land = country?.toUpperCase() || (e164 && parsePhoneNumber(e164)?.country);
  if (!land) return undefined;
  const zones = zonesOf(land, region ?? '');
  if (zones.length < 2) return zones[0] ? { zone: zones[0], certain: true } : undefined;
  const told = zoneByPostalCode(land, postalCode ?? '') ?? zoneByAreaCode(land, e164 ?? '');
  const zone = told && zones.includes(told) ? told : zones[0];
  return zone ? { zone, certain: zone === told } : undefined;
}

/** The calling code of the only countries whose area codes lie in one zone each. */
const NORTH_AMERICA = '+1';

const zonesByPlace = new Map<string, string[]>();

function zonesOf(country: string, region: string): string[] {
  const key = `${country}/${region}`;
  const known = zonesByPlace.get(key);
  if (known) return known;
  const state = stateCode(country, region);
  const rules = state ? new HolidayRules(country, state) : new HolidayRules(country);
  const found = rules.getTimezones();
  zonesByPlace.set(key, found);
  return found;
}

function zoneByPostalCode(country: string, postalCode: string): string | undefined {
  const prefixes = POSTAL_CODES[country];
  return prefixes && zoneByPrefix(prefixes, postalCode.trim());
}

/** Numbers of another country say nothing about where this one's prospect is. */
function zoneByAreaCode(country: string, e164: string): string | undefined {
  if (!e164.startsWith(NORTH_AMERICA)) return undefined;
  const phone = parsePhoneNumber(e164);
  return phone?.country === country ? zoneByPrefix(AREA_CODES, phone.nationalNumber) : undefined;
}
