import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** The country of a number in E.164, as ISO 3166; `home` is looked at first. Null when nothing tells. */
export function countryOfNumber(e164: string, home: string): string | null {
  const code = getCountryCallingCode(home as CountryCode);
  // Many countries share +1; elsewhere the code alone tells, without reading the number again.
  if (code !== '1' && e164.startsWith(`+${code}`)) return home;
  return parsePhoneNumberFromString(e164)?.country ?? null;
}
