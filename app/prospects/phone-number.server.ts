import {
  type CountryCode,
  isValidPhoneNumber,
  type PhoneNumber as LibraryNumber,
  type NumberType,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { formatPhoneNumber } from './format-phone-number.server';
import { severalNumbers } from './phone-number-several.server';
import { plainPhoneText } from './phone-number-text';
import { type Finding, type Reading, refused, warning } from './reading';

export interface PhoneNumber {
  e164: string;
  extension: string | null;
  kind: 'landline' | 'mobile' | 'other';
}

/** E.164 allows 15 digits; the rest is room for an exit code, a trunk zero and an extension. */
const mostDigits = 30;

/** libphonenumber reads no longer text, in characters. */
const longestText = 250;

/** A number as Excel writes it after taking it for an amount: 4,9301E+11. Its last digits are lost. */
const excelDamage = /^\+?\d([.,]\d+)?E\+?\d+$/i;

const emergency = new Set('110 112 115 117 118 122 133 144 911 999 000 116117'.split(' '));

/**
 * Reads one phone number as a person or a file wrote it; national ones are of `country` (ISO 3166, two letters).
 * Refused with a code: what cannot be dialled, emergency and premium-rate numbers, Excel damage, two numbers at once.
 */
export function readPhoneNumber(raw: string, country: string): Reading<PhoneNumber> {
  if (raw.length > longestText) return refused('phone_too_long', { limit: mostDigits });
  const text = plainPhoneText(raw);
  if (text === '') return { value: null, findings: [] };
  if (excelDamage.test(text.replace(/\s/g, ''))) return refused('phone_excel_damage', { text });
  const digits = text.replace(/\P{Nd}/gu, '');
  if (digits === '') return refused('phone_without_digits', { text });
  if (emergency.has(digits)) return refused('phone_emergency', { text });
  const number = parsePhoneNumberFromString(text, country as CountryCode);
  const several = severalNumbers(text, country as CountryCode, number?.isValid() ?? false);
  if (several.length > 1)
    return refused('phone_several', { text, values: several.map(formatPhoneNumber).join(', ') });
  if (digits.length > mostDigits) return refused('phone_too_long', { limit: mostDigits });
  return number ? judge(number, text) : refused('phone_invalid', { text });
}

function judge(number: LibraryNumber, text: string): Reading<PhoneNumber> {
  if (emergency.has(number.nationalNumber)) return refused('phone_emergency', { text });
  // A number of a type is valid; the library takes long to tell either.
  const type = number.getType();
  if (!type && !number.isValid())
    return refused(isLocal(text) ? 'phone_without_area_code' : 'phone_invalid', { text });
  if (type === 'PREMIUM_RATE') return refused('phone_premium', { text });
  return {
    value: { e164: number.number, extension: number.ext ?? null, kind: kindOf(type) },
    findings: remarks(number, text),
  };
}

/** Short and without trunk zero or country code, as 1234567 is. */
const isLocal = (text: string) => /^[^+0(]/.test(text) && text.replace(/\D/g, '').length <= 8;

function kindOf(type: NumberType | undefined): PhoneNumber['kind'] {
  if (type === 'FIXED_LINE') return 'landline';
  return type === 'MOBILE' ? 'mobile' : 'other';
}

/** (212) 555-0142: written in no other country like this, though the digits may be a number there too. */
const american = /^(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}$/;

/** Words beside the number are not kept with it. */
function remarks(number: LibraryNumber, text: string): Finding[] {
  if (number.countryCallingCode !== '1' && american.test(text) && isValidPhoneNumber(text, 'US'))
    return [warning('phone_looks_american', { text, number: number.formatInternational() })];
  const words = text
    .replace(/\b(tel|telefon|fon|phone|mobil|mobile|handy|cell|ext|x)\b/gi, '')
    .match(/\p{L}{2,}/gu);
  return words ? [warning('phone_words_dropped', { text, number: number.formatInternational() })] : [];
}
