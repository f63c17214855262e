import { readEmailAddress } from './email-address';
import type { ContactDetails } from './fields';
import { readPhoneNumber } from './phone-number.server';
import type { Finding, Reading } from './reading';

interface ContactLines {
  phones: (string | undefined)[];
  emails: (string | undefined)[];
}

type LineErrors = Record<string, string[]>;

/** What is refused for a reason of its own; everything else is simply no number that exists. */
const PHONE_REASONS = ['phone_premium', 'phone_emergency', 'phone_several', 'phone_without_area_code'];

/**
 * Reads the numbers and addresses somebody typed; national numbers are of `country`. A line that can't be used
 * becomes an error beside its field, `phones[1]`, and the same number typed twice counts once.
 */
export function readContactLines(
  { phones, emails }: ContactLines,
  country: string,
): { details: Required<ContactDetails>; errors: LineErrors } {
  const errors: LineErrors = {};
  const read = <T>(name: string, lines: (string | undefined)[], one: (line: string) => Reading<T>): T[] =>
    lines.flatMap((line, index) => {
      const { value, findings } = one(line ?? '');
      const refusal = findings.find((finding) => finding.severity === 'error');
      if (refusal) errors[`${name}[${index}]`] = [messageOf(refusal)];
      return value ?? [];
    });
  const numbers = read('phones', phones, (line) => readPhoneNumber(line, country));
  const addresses = read('emails', emails, (line) => readEmailAddress(line));
  const byNumber = new Map(numbers.map((number) => [number.e164, number]));
  return {
    details: { phoneNumbers: [...byNumber.values()], emailAddresses: [...new Set(addresses)] },
    errors,
  };
}

function messageOf({ code }: Finding): string {
  if (!code.startsWith('phone_'))
    return code === 'email_several' ? 'prospects.errors.email_several' : 'errors.email';
  return `prospects.errors.${PHONE_REASONS.includes(code) ? code : 'phone_invalid'}`;
}
