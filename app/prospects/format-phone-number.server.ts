import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** An E.164 number as people write it: '+49 30 1234567'. */
export const formatPhoneNumber = (e164: string): string =>
  parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
