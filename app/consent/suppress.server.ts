import { and, eq, inArray, ne } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { suppressions } from '~db/schema/consent';
import { emailAddresses, phoneNumbers } from '~db/schema/prospects';

type Suppression = typeof suppressions.$inferInsert;

interface NewSuppression {
  channel: Suppression['channel'];
  /** Lower-case e-mail addresses, or E.164 numbers. */
  values: string[];
  reason: Suppression['reason'];
  /** Whose wish it is, where it is known. */
  prospectId?: string;
  actor: Actor;
  now: Date;
}

/** What the suppression changed, so that it can be taken back. */
export interface SuppressionEffects {
  suppressionIds: string[];
  /** The phone numbers or e-mail addresses that stood otherwise before, in any record. */
  before: { id: string; state: 'valid' | 'invalid' | 'opted_out' }[];
}

/** Closes numbers or addresses in the whole workspace, whatever records they stand in, now and later. */
export async function suppress(tx: Db, input: NewSuppression): Promise<SuppressionEffects> {
  const { channel, values, reason, prospectId, actor, now } = input;
  if (values.length === 0) return { suppressionIds: [], before: [] };
  const { workspaceId } = actor;
  const added = await tx
    .insert(suppressions)
    .values(values.map((value) => ({ workspaceId, channel, value, reason, prospectId, createdAt: now })))
    .onConflictDoNothing()
    .returning({ id: suppressions.id });
  const changed = await optOut(tx, workspaceId, channel, values);
  const touched = new Set([...changed.map((row) => row.prospectId), ...(prospectId ? [prospectId] : [])]);
  for (const id of touched) {
    const data = { channel, values, reason };
    await recordActivity(tx, { prospectId: id, kind: 'suppressed', data, actor, at: now });
  }
  await recordEvent(tx, {
    action: 'suppression.added',
    subjectKind: 'prospect',
    subjectId: prospectId ?? null,
    data: { channel, reason, count: added.length },
    actor,
    at: now,
  });
  return {
    suppressionIds: added.map(({ id }) => id),
    before: changed.map(({ id, state }) => ({ id, state })),
  };
}

/** Marks every number or address of these values; gives back how they stood before. */
async function optOut(tx: Db, workspaceId: string, channel: Suppression['channel'], values: string[]) {
  const table = channel === 'phone' ? phoneNumbers : emailAddresses;
  const value = channel === 'phone' ? phoneNumbers.e164 : emailAddresses.address;
  const open = and(eq(table.workspaceId, workspaceId), inArray(value, values), ne(table.state, 'opted_out'));
  const before = await tx
    .select({ id: table.id, prospectId: table.prospectId, state: table.state })
    .from(table)
    .where(open)
    .for('update');
  if (before.length > 0) await tx.update(table).set({ state: 'opted_out' }).where(open);
  return before;
}
