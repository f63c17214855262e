import { and, eq } from 'drizzle-orm';
import { createPage } from '~/packets/create-page.server';
import type { SecretBox } from '~/platform/secret-box.server';
import { hashToken, newToken } from '~/platform/tokens.server';
import type { FieldKey } from '~/templates/fields';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { composeMessage } from './compose-message.server';
import type { DeliveryReason } from './delivery-state';
import { findMessageLinks } from './find-message-links.server';
import type { MessageTokens } from './link-marks';

/** Many mail servers take 25 MB, and attachments grow by a third on the way. */
const MOST_CARRIED_BYTES = 18_000_000;

type Delivery = typeof deliveries.$inferSelect;

export interface Writing {
  delivery: Delivery;
  secrets: SecretBox;
  appUrl: string;
  now: Date;
}

export type WritingProblem = { ok: false; reason: DeliveryReason; missing?: FieldKey[] };

/**
 * Writes a message down, with the packet page it leads to. From here on it stays as it is: every attempt sends
 * the same text under the same Message-ID. Nothing is written when something is missing.
 */
export async function writeMessage(
  tx: Db,
  { delivery, secrets, appUrl, now }: Writing,
): Promise<{ ok: true; delivery: Delivery } | WritingProblem> {
  const { packetId, links, carried } = await findMessageLinks(tx, { delivery, appUrl });
  if (carried.bytes > MOST_CARRIED_BYTES) return { ok: false, reason: 'attachments_too_large' };
  const tokens: MessageTokens = { packet: packetId && newToken(), unsubscribe: newToken() };
  const composed = await composeMessage(tx, { delivery, links, carried });
  if (!composed.ok) {
    return { ok: false, reason: composed.error, ...('missing' in composed && { missing: composed.missing }) };
  }
  const page = await makePage(tx, { packetId, token: tokens.packet, delivery, now });
  if (!page.ok) return page;

  const { workspaceId, id } = delivery;
  const [written] = await tx
    .update(deliveries)
    .set({
      ...composed.message,
      packetPageId: page.pageId,
      unsubscribeTokenHash: hashToken(tokens.unsubscribe),
      sealedTokens: secrets.seal(JSON.stringify(tokens), id),
    })
    .where(and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.id, id)))
    .returning();
  if (!written) throw new Error(`Delivery ${id} went away while it was written`);
  return { ok: true, delivery: written };
}

interface PageWanted {
  packetId: string | null;
  token: string | null;
  delivery: Delivery;
  now: Date;
}

async function makePage(
  tx: Db,
  { packetId, token, delivery, now }: PageWanted,
): Promise<{ ok: true; pageId: string | null } | WritingProblem> {
  if (!packetId || !token) return { ok: true, pageId: null };
  const { workspaceId, prospectId, memberId } = delivery;
  const actor = { workspaceId, memberId };
  const page = await createPage(tx, { packetId, prospectId, memberId, token, actor, now });
  if (page.ok) return { ok: true, pageId: page.value.pageId };
  if (page.error === 'missing_values') return { ok: false, reason: page.error, missing: page.missing };
  return { ok: false, reason: page.error === 'not_found' ? 'address_gone' : page.error };
}

/** The tokens of a written message. */
export const openTokens = (
  { id, sealedTokens }: Pick<Delivery, 'id' | 'sealedTokens'>,
  secrets: SecretBox,
): MessageTokens =>
  sealedTokens ? JSON.parse(secrets.open(sealedTokens, id)) : { packet: null, unsubscribe: '' };
