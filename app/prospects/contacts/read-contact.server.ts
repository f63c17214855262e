import { fail, ok, type Result } from '~/platform/result';
import type { PhoneNumberFields } from '../fields';
import { readContactLines } from '../read-contact-lines.server';

type Contact = ({ channel: 'phone' } & PhoneNumberFields) | { channel: 'email'; address: string };

interface Typed {
  channel: 'phone' | 'email';
  value: string;
  kind?: PhoneNumberFields['kind'] | undefined;
  extension?: string | null;
}

/** Reads one number or address; national numbers are of `country`. The error is a translation key. */
export function readContact(
  { channel, value, kind, extension }: Typed,
  country: string,
): Result<Contact, string> {
  const isPhone = channel === 'phone';
  const lines = isPhone ? { phones: [value], emails: [] } : { phones: [], emails: [value] };
  const { details, errors } = readContactLines(lines, country);
  const message = Object.values(errors)[0]?.[0];
  if (message) return fail(message);
  const [number] = details.phoneNumbers;
  const [address] = details.emailAddresses;
  if (isPhone && number) {
    return ok({
      channel,
      e164: number.e164,
      kind: kind ?? number.kind ?? 'other',
      extension: extension ?? number.extension ?? null,
    });
  }
  return address ? ok({ channel: 'email', address }) : fail('errors.required');
}
