import { and, eq } from 'drizzle-orm';
import { suppress } from '~/consent/suppress.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import type { Db } from '~db/client';
import { emailAddresses } from '~db/schema/prospects';
import type { Received } from '../received';

/** No such mailbox, no such domain (RFC 3463, X.1.x): nobody can be reached there, whoever writes. */
const DEAD = /^5\.1\.(?:1|2|3|6|10)$/;

/** A message came back for good: its sequence ends, and an address nobody is at is closed. */
export async function takeBounce(
  tx: Db,
  { workspaceId, match, classification, now }: Received,
): Promise<void> {
  const { delivery, prospectId } = match;
  if (!delivery) return;
  const actor = { workspaceId, memberId: null };
  if (DEAD.test(classification.status ?? '')) {
    const values = [delivery.toAddress];
    await suppress(tx, { channel: 'email', values, reason: 'bounced', prospectId, actor, now });
  } else {
    await tx
      .update(emailAddresses)
      .set({ state: 'invalid' })
      .where(
        and(
          eq(emailAddresses.workspaceId, workspaceId),
          eq(emailAddresses.prospectId, prospectId),
          eq(emailAddresses.address, delivery.toAddress),
          eq(emailAddresses.state, 'valid'),
        ),
      );
  }
  await endEnrolments(tx, { prospectId, state: 'bounced', reason: 'address_refused', actor, now });
}
