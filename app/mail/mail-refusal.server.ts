import { and, eq, gte, inArray, isNull, ne } from 'drizzle-orm';
import { findConsent } from '~/consent/find-consent.server';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { type MailPermission, mailPermission } from '~/consent/mail-permission';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { SPENT_STATES } from './delivery-state';

export type MailRefusal = Extract<MailPermission, { verdict: 'block' }>['reason'];

interface Wanted {
  workspaceId: string;
  address: string;
  /** The message itself, which doesn't count against its own consent. */
  deliveryId?: string;
}

/** Why no message may go to this address now; null when one may. A consent to one packet covers one message. */
export async function mailRefusal(tx: Db, wanted: Wanted): Promise<MailRefusal | null> {
  const { workspaceId, address } = wanted;
  const [suppressed, further] = await Promise.all([
    isSuppressed(tx, { workspaceId, channel: 'email', value: address }),
    findConsent(tx, { workspaceId, address, scope: 'further' }),
  ]);
  const packet = further ?? (await findConsent(tx, { workspaceId, address, scope: 'packet' }));
  const permission = mailPermission({
    suppressed,
    consent: further ? 'further' : packet ? 'packet' : 'none',
    message: packet && !(await isSpent(tx, wanted, packet.at)) ? 'packet' : 'further',
  });
  return permission.verdict === 'block' ? permission.reason : null;
}

/** Whether a message has gone or is about to go since that consent. */
async function isSpent(tx: Db, { workspaceId, address, deliveryId }: Wanted, since: Date): Promise<boolean> {
  const spent = await tx.$count(
    deliveries,
    and(
      eq(deliveries.workspaceId, workspaceId),
      eq(deliveries.toAddress, address),
      inArray(deliveries.state, [...SPENT_STATES]),
      gte(deliveries.createdAt, since),
      // An answer to a person's own message uses up no consent.
      isNull(deliveries.references),
      deliveryId ? ne(deliveries.id, deliveryId) : undefined,
    ),
  );
  return spent > 0;
}
