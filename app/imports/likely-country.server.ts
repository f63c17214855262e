import { type CountryCode, isValidPhoneNumber } from 'libphonenumber-js/max';
import type { ImportProblem } from '~db/schema/imports';

/** Where lists of businesses come from most; the first of those that fit equally well is proposed. */
const LIKELY_COUNTRIES = ['US', 'GB', 'DE', 'AT', 'CH', 'FR', 'NL'] as const;

export interface LikelyCountry {
  country: (typeof LIKELY_COUNTRIES)[number];
  /** Numbers that are none in the chosen country or are not written as there, and are some in this one. */
  count: number;
}

const TELLING = ['phone_invalid', 'phone_without_area_code', 'phone_looks_american'];

/** One or two are more likely to be typed wrongly. */
const FEWEST = 3;
const MOST_OF_THEM = 0.8;

/** The country where nearly all numbers are valid that don't fit the chosen one; null when there is none. */
export function likelyCountry(problems: readonly ImportProblem[], chosen: string): LikelyCountry | null {
  const texts = problems.flatMap(({ issues }) =>
    issues.filter(({ code }) => TELLING.includes(code)).map(({ params }) => String(params.text)),
  );
  const counted = LIKELY_COUNTRIES.filter((country) => country !== chosen).map((country) => ({
    country,
    count: texts.filter((text) => isValidPhoneNumber(text, country as CountryCode)).length,
  }));
  const best = counted.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count >= FEWEST && best.count >= texts.length * MOST_OF_THEM ? best : null;
}
