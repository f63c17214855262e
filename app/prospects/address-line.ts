import { countryName } from '~/i18n/country-name';

interface Address {
  street: string | null;
  postalCode: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
}

/** An address in one line, as far as it is known; null when nothing is. */
export function addressLine(
  { street, postalCode, city, region, country }: Address,
  language: string,
): string | null {
  const place = [postalCode, city].filter(Boolean).join(' ');
  const parts = [street, place, region, country && countryName(country, language)];
  return parts.filter(Boolean).join(', ') || null;
}
