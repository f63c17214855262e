import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { textSet } from '~db/rows';
import { calls } from '~db/schema/calls';
import { consents } from '~db/schema/consent';

export type Consent = typeof consents.$inferSelect;

interface Wanted {
  workspaceId: string;
  /** Lower-case e-mail address or E.164 number. */
  address: string;
  channel?: Consent['channel'];
  /** A consent to `further` messages covers one packet too, never the other way round. */
  scope: Consent['scope'];
}

/**
 * The newest consent that covers this; null when none was given, all were withdrawn since,
 * or the call it was given on was undone.
 */
export async function findConsent(db: Db, { address, scope, ...where }: Wanted): Promise<Consent | null> {
  return coveringConsent(await listConsents(db, { ...where, addresses: [address] }), scope);
}

/** What was said about these addresses, the newest first, except on calls that were undone. */
export async function listConsents(
  db: Db,
  {
    workspaceId,
    addresses,
    channel = 'email',
  }: Pick<Wanted, 'workspaceId' | 'channel'> & { addresses: string[] },
): Promise<Consent[]> {
  const rows = await db
    .select({ consent: consents })
    .from(consents)
    .leftJoin(calls, and(eq(calls.workspaceId, consents.workspaceId), eq(calls.id, consents.callId)))
    .where(
      and(
        eq(consents.workspaceId, workspaceId),
        sql`${consents.address} in ${textSet(addresses)}`,
        eq(consents.channel, channel),
        isNull(calls.undoneAt),
      ),
    )
    .orderBy(desc(consents.at), desc(sql`${consents.kind} = 'withdrawn'`), desc(consents.id));
  return rows.map(({ consent }) => consent);
}

/** Of what was said about one address, the newest first, the consent that covers this. */
export function coveringConsent(said: readonly Consent[], scope: Consent['scope']): Consent | null {
  const newest = said.find(
    (consent) => consent.kind === 'withdrawn' || consent.scope === 'further' || consent.scope === scope,
  );
  return newest?.kind === 'given' ? newest : null;
}
