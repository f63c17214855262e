import { and, asc, eq, inArray } from 'drizzle-orm';
import { closeChannels } from '~/consent/close-channels.server';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import type { CallEffects, ContactBefore } from '~db/schema/calls';
import { suppressions } from '~db/schema/consent';
import { emailAddresses, phoneNumbers } from '~db/schema/prospects';
import type { LoggedCall } from '../logged-call';

type ContactEffects = Pick<CallEffects, 'phoneNumbers' | 'emailAddresses' | 'suppressionIds'>;

/** Closes what the outcome says is no good: the dialled number, or every way to somebody who wants no more calls. */
export async function closeContacts(tx: Db, call: LoggedCall): Promise<ContactEffects> {
  if (call.rule.doNotCall) return closeEverything(tx, call);
  const dialled = call.rule.unworkable ? await invalidateDialled(tx, call) : [];
  return { phoneNumbers: dialled, emailAddresses: [], suppressionIds: [] };
}

/** An objection (Art. 21 GDPR). It is undone with its call, as every word of consent said on it. */
function closeEverything(tx: Db, { report, locale, actor, now }: LoggedCall): Promise<ContactEffects> {
  const { prospectId, callId, phoneNumber } = report;
  return closeChannels(tx, {
    prospectId,
    reason: 'do_not_call',
    said: { source: 'call', callId, phoneNumber },
    language: locale,
    more: { phones: phoneNumber ? [phoneNumber] : [] },
    actor,
    now,
  });
}

/** The dialled number, or the one she was shown when the report names none. */
async function invalidateDialled(tx: Db, { report, actor, now }: LoggedCall): Promise<ContactBefore[]> {
  const { prospectId, phoneNumber } = report;
  const [number] = await tx
    .select({ id: phoneNumbers.id, state: phoneNumbers.state, e164: phoneNumbers.e164 })
    .from(phoneNumbers)
    .where(
      and(
        eq(phoneNumbers.workspaceId, actor.workspaceId),
        eq(phoneNumbers.prospectId, prospectId),
        phoneNumber ? eq(phoneNumbers.e164, phoneNumber) : eq(phoneNumbers.state, 'valid'),
      ),
    )
    .orderBy(asc(phoneNumbers.position))
    .limit(1);
  if (number?.state !== 'valid') return [];
  await tx
    .update(phoneNumbers)
    .set({ state: 'invalid' })
    .where(and(eq(phoneNumbers.workspaceId, actor.workspaceId), eq(phoneNumbers.id, number.id)));
  const data = { number: number.e164, result: report.result };
  await recordActivity(tx, { prospectId, kind: 'number_invalid', data, actor, at: now });
  return [{ id: number.id, state: number.state }];
}

/** Puts numbers, addresses and suppressions back as they were before the call. */
export async function reopenContacts(tx: Db, workspaceId: string, effects: ContactEffects): Promise<void> {
  for (const { id, state } of effects.phoneNumbers) {
    await tx
      .update(phoneNumbers)
      .set({ state })
      .where(and(eq(phoneNumbers.workspaceId, workspaceId), eq(phoneNumbers.id, id)));
  }
  for (const { id, state } of effects.emailAddresses) {
    await tx
      .update(emailAddresses)
      .set({ state })
      .where(and(eq(emailAddresses.workspaceId, workspaceId), eq(emailAddresses.id, id)));
  }
  await tx
    .delete(suppressions)
    .where(and(eq(suppressions.workspaceId, workspaceId), inArray(suppressions.id, effects.suppressionIds)));
}
