import { eq } from 'drizzle-orm';
import { suppress } from '~/consent/suppress.server';
import { withdrawConsent } from '~/consent/withdraw-consent.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import type { Received } from '../received';

/** Somebody wants no more of it: the addresses are closed and every sequence ends, at once and without a question. */
export async function closeAddress(
  tx: Db,
  { workspaceId, match, mail, classification, now }: Received,
  reason: 'unsubscribed' | 'complaint',
): Promise<void> {
  const { prospectId, delivery } = match;
  const actor = { workspaceId, memberId: null };
  const sender = reason === 'unsubscribed' ? mail.from : null;
  const values = [...new Set([delivery?.toAddress, sender].filter((address) => typeof address === 'string'))];
  const language = await languageOf(tx, workspaceId);
  const wording = (classification.text || mail.subject).slice(0, 500);
  for (const address of values) {
    await withdrawConsent(tx, { prospectId, address, wording, language, source: 'recorded', actor, now });
  }
  await suppress(tx, { channel: 'email', values, reason, prospectId, actor, now });
  for (const id of new Set([prospectId, delivery?.prospectId ?? prospectId])) {
    await endEnrolments(tx, { prospectId: id, state: 'opted_out', reason, actor, now });
  }
}

async function languageOf(tx: Db, workspaceId: string) {
  const [workspace] = await tx
    .select({ locale: workspaces.locale })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  return workspace?.locale ?? 'de';
}
