import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
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
export async function findConsent(db: Db, wanted: Wanted): Promise<Consent | null> {
  const { workspaceId, address, channel = 'email', scope } = wanted;
  const rows = await db
    .select({ consent: consents })
    .from(consents)
    .leftJoin(calls, and(eq(calls.workspaceId, consents.workspaceId), eq(calls.id, consents.callId)))
    .where(
      and(
        eq(consents.workspaceId, workspaceId),
        eq(consents.address, address),
        eq(consents.channel, channel),
        or(
          eq(consents.kind, 'withdrawn'),
          inArray(consents.scope, scope === 'packet' ? ['packet', 'further'] : ['further']),
        ),
        isNull(calls.undoneAt),
      ),
    )
    .orderBy(desc(consents.at), desc(sql`${consents.kind} = 'withdrawn'`), desc(consents.id))
    .limit(1);
  const newest = rows[0]?.consent;
  return newest?.kind === 'given' ? newest : null;
}
