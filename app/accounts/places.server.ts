import HolidayRules from 'date-holidays';
import type { Locale } from '~/i18n/locales';
import { countries } from '~/platform/countries.server';
import type { Option } from '~/ui/select-field';

/** Countries whose regions have public holidays of their own. */
const WITH_REGIONS = ['DE', 'AT', 'CH', 'US', 'GB'];

const NEARBY = ['DE', 'AT', 'CH', 'LI', 'LU'];

/** What the workspace form offers: countries (the German-speaking ones first), regions by country, time zones. */
export function placeOptions(locale: Locale) {
  return { countries: countryOptions(locale), regions: regionOptions(locale), timeZones: timeZoneOptions() };
}

function countryOptions(locale: Locale): Option[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const others = Object.keys(countries.getAlpha2Codes())
    .filter((code) => !NEARBY.includes(code))
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return [...NEARBY.map((code) => ({ value: code, label: names.of(code) ?? code })), ...others];
}

function regionOptions(locale: Locale): Record<string, Option[]> {
  const rules = new HolidayRules();
  return Object.fromEntries(
    WITH_REGIONS.map((country) => [
      country,
      Object.entries(rules.getStates(country, locale) ?? {})
        .map(([value, label]) => ({ value, label }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    ]),
  );
}

const timeZoneOptions = (): Option[] =>
  Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
