import { findConsent } from '~/consent/find-consent.server';
import { giveConsent } from '~/consent/give-consent.server';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { i18nFor } from '~/i18n/i18n.server';
import { objectToContact } from '~/privacy/object.server';
import type { Db } from '~db/client';
import { type FoundPage, findPageAddress } from './find-page.server';

export interface PageAnswer {
  interested: boolean;
  consented: boolean;
  objected: boolean;
}

/** What the person has answered so far. */
export async function findAnswer(db: Db, found: FoundPage): Promise<PageAnswer> {
  const { workspaceId, interestedAt } = found.page;
  const address = await findPageAddress(db, found);
  const email = { workspaceId, channel: 'email', value: address ?? '' } as const;
  const consent = address && (await findConsent(db, { workspaceId, address, scope: 'further' }));
  return {
    interested: interestedAt !== null,
    consented: Boolean(consent),
    objected: address !== null && (await isSuppressed(db, email)),
  };
}

/** The sentence beside the button, kept as proof with every yes. */
export function answerWording({ page, workspace, member }: FoundPage): string {
  const { t } = i18nFor(page.language);
  return t('packets.page.consentWording', { name: workspace.senderName ?? member.name });
}

export interface Answer {
  found: FoundPage;
  /** The words beside the button, kept as proof. */
  wording: string;
  now: Date;
}

/** The person agrees to further messages, once however often the button is pressed. */
export async function consentOnPage(db: Db, { found, wording, now }: Answer): Promise<void> {
  const { workspaceId, prospectId } = found.page;
  await db.transaction(async (tx) => {
    const address = await findPageAddress(tx, found);
    const { consented, objected } = await findAnswer(tx, found);
    if (!address || consented || objected) return;
    await giveConsent(tx, {
      prospectId,
      address,
      scope: 'further',
      wording,
      language: found.page.language,
      source: 'packet_page',
      actor: { workspaceId, memberId: null },
      now,
    });
  });
}

/** The person objects on her page. */
export async function objectOnPage(db: Db, { found, wording, now }: Answer): Promise<void> {
  const { workspaceId, prospectId, language } = found.page;
  const address = await findPageAddress(db, found);
  await objectToContact(db, {
    prospectId,
    said: { source: 'packet_page' },
    language,
    wording,
    more: { emails: address ? [address] : [] },
    actor: { workspaceId, memberId: null },
    now,
  });
}
