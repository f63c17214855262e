import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { suppress } from '~/consent/suppress.server';
import { fail, ok } from '~/platform/result';
import { readEmailAddress } from '~/prospects/email-address';
import { readPhoneNumber } from '~/prospects/phone-number.server';
import { suppressions } from '~db/schema/consent';
import { endpoint } from './endpoint';
import { suppressionAnswer } from './records.server';
import { nothing } from './shapes';

/** A number has to be international here: nothing says which country it is of. */
function readValue({ channel, value }: { channel: 'email' | 'phone'; value: string }): string | null {
  if (channel === 'email') return readEmailAddress(value).value;
  return value.trim().startsWith('+') ? (readPhoneNumber(value, 'DE').value?.e164 ?? null) : null;
}

export const addSuppression = endpoint({
  operation: 'addSuppression',
  method: 'POST',
  path: '/suppressions',
  summary:
    'Closes a number or an address for good, whatever record it stands in; it can’t be taken back here',
  query: nothing,
  body: z.strictObject({ channel: z.enum(['email', 'phone']), value: z.string().min(3).max(300) }),
  answer: suppressionAnswer,
  run: async ({ db, bearer, now, body }) => {
    const { actor } = bearer;
    const { workspaceId } = actor;
    const value = readValue(body);
    if (!value) return fail('This is no address, or no number with a country code.');
    const { channel } = body;
    await db.transaction((tx) => suppress(tx, { channel, values: [value], reason: 'manual', actor, now }));
    const [row] = await db
      .select()
      .from(suppressions)
      .where(
        and(
          eq(suppressions.workspaceId, workspaceId),
          eq(suppressions.channel, channel),
          eq(suppressions.value, value),
        ),
      );
    return row ? ok(row) : fail('not_found');
  },
});
