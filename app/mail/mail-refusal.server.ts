import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { coveringConsent, listConsents } from '~/consent/find-consent.server';
import { findSuppressed } from '~/consent/is-suppressed.server';
import { type MailPermission, mailPermission } from '~/consent/mail-permission';
import type { Db } from '~db/client';
import { textSet } from '~db/rows';
import { deliveries } from '~db/schema/mail';
import { SPENT_STATES } from './delivery-state';

export type MailRefusal = Extract<MailPermission, { verdict: 'block' }>['reason'];

interface Wanted {
  address: string;
  /** The message itself, which doesn't count against its own consent. */
  deliveryId?: string;
}

/** Why no message may go to this address now; null when one may. A consent to one packet covers one message. */
export async function mailRefusal(
  tx: Db,
  { workspaceId, ...wanted }: Wanted & { workspaceId: string },
): Promise<MailRefusal | null> {
  const [refusal = null] = await mailRefusals(tx, workspaceId, [wanted]);
  return refusal;
}

/** The same for many messages, in their order. */
export async function mailRefusals(
  tx: Db,
  workspaceId: string,
  wanted: readonly Wanted[],
): Promise<(MailRefusal | null)[]> {
  const addresses = wanted.map(({ address }) => address);
  const [suppressed, said] = await Promise.all([
    findSuppressed(tx, { workspaceId, channel: 'email', values: addresses }),
    listConsents(tx, { workspaceId, addresses }),
  ]);
  const cases = wanted.map((one) => {
    const about = said.filter(({ address }) => address === one.address);
    return {
      ...one,
      further: coveringConsent(about, 'further'),
      packet: coveringConsent(about, 'packet'),
    };
  });
  const inDoubt = cases.flatMap(({ further, packet, address }) => (packet && !further ? address : []));
  const spending = inDoubt.length > 0 ? await listSpending(tx, workspaceId, inDoubt) : [];
  return cases.map(({ address, deliveryId, further, packet }) => {
    const isSpent = spending.some(
      ({ id, toAddress, createdAt }) =>
        toAddress === address && id !== deliveryId && packet && createdAt >= packet.at,
    );
    const permission = mailPermission({
      suppressed: suppressed.has(address),
      consent: further ? 'further' : packet ? 'packet' : 'none',
      message: packet && !isSpent ? 'packet' : 'further',
    });
    return permission.verdict === 'block' ? permission.reason : null;
  });
}

/** The messages that have gone or are about to go to these addresses. */
const listSpending = (tx: Db, workspaceId: string, addresses: string[]) =>
  tx
    .select({ id: deliveries.id, toAddress: deliveries.toAddress, createdAt: deliveries.createdAt })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        sql`${deliveries.toAddress} in ${textSet(addresses)}`,
        inArray(deliveries.state, [...SPENT_STATES]),
        // An answer to a person's own message uses up no consent.
        isNull(deliveries.references),
      ),
    );
