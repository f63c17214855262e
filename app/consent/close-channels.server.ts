import { and, asc, eq } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import type { ContactBefore } from '~db/schema/calls';
import { emailAddresses, phoneNumbers } from '~db/schema/prospects';
import { findConsent } from './find-consent.server';
import type { NewConsent } from './record-consent.server';
import { suppress } from './suppress.server';
import { withdrawConsent } from './withdraw-consent.server';

export interface Objection {
  prospectId: string;
  reason: 'do_not_call' | 'objection';
  /** Where the person said so, and on which call. */
  said: Pick<NewConsent, 'source' | 'callId' | 'phoneNumber'>;
  language: Locale;
  /** How it was said; without words of its own, the sentence the product has for it. */
  wording?: string;
  /** Numbers and addresses of hers that stand in no record any more. */
  more?: { phones?: string[]; emails?: string[] };
  actor: Actor;
  now: Date;
}

export interface ClosedChannels {
  phoneNumbers: ContactBefore[];
  emailAddresses: ContactBefore[];
  suppressionIds: string[];
}

/**
 * Closes every number and address of a person (Art. 21 GDPR), in whatever records they stand, and ends what was agreed
 * to before. Gives back what stood there, for a call that is undone.
 */
export async function closeChannels(tx: Db, objection: Objection): Promise<ClosedChannels> {
  const { prospectId, reason, more = {}, actor, now } = objection;
  const found = await findChannels(tx, actor.workspaceId, prospectId);
  const phones = [...new Set([...found.phones, ...(more.phones ?? [])])];
  const emails = [...new Set([...found.emails, ...(more.emails ?? [])])];
  const closing = { reason, prospectId, actor, now };
  const phone = await suppress(tx, { ...closing, channel: 'phone', values: phones });
  const email = await suppress(tx, { ...closing, channel: 'email', values: emails });
  for (const address of phones) await endConsent(tx, objection, { channel: 'phone', address });
  for (const address of emails) await endConsent(tx, objection, { channel: 'email', address });
  return {
    phoneNumbers: phone.before,
    emailAddresses: email.before,
    suppressionIds: [...phone.suppressionIds, ...email.suppressionIds],
  };
}

async function endConsent(
  tx: Db,
  { prospectId, said, language, wording, actor, now }: Objection,
  contact: { channel: 'phone' | 'email'; address: string },
) {
  const { workspaceId } = actor;
  if (!(await findConsent(tx, { workspaceId, ...contact, scope: 'packet' }))) return;
  const words = wording ?? i18nFor(language).t('consent.wording.objection');
  await withdrawConsent(tx, { prospectId, ...said, wording: words, language, ...contact, actor, now });
}

async function findChannels(tx: Db, workspaceId: string, prospectId: string) {
  const emails = await tx
    .select({ value: emailAddresses.address })
    .from(emailAddresses)
    .where(and(eq(emailAddresses.workspaceId, workspaceId), eq(emailAddresses.prospectId, prospectId)))
    .orderBy(asc(emailAddresses.position));
  const phones = await tx
    .select({ value: phoneNumbers.e164 })
    .from(phoneNumbers)
    .where(and(eq(phoneNumbers.workspaceId, workspaceId), eq(phoneNumbers.prospectId, prospectId)));
  return { emails: emails.map(({ value }) => value), phones: phones.map(({ value }) => value) };
}
