import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { callbacks } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';

/** A member's open callback, locked after its prospect as in every verb that touches both. */
export async function lockCallback(tx: Db, callbackId: string, { workspaceId, memberId }: MemberActor) {
  const open = and(
    eq(callbacks.workspaceId, workspaceId),
    eq(callbacks.id, callbackId),
    eq(callbacks.memberId, memberId),
    eq(callbacks.state, 'open'),
  );
  await tx
    .select({ id: prospects.id })
    .from(prospects)
    .innerJoin(
      callbacks,
      and(eq(callbacks.workspaceId, prospects.workspaceId), eq(callbacks.prospectId, prospects.id)),
    )
    .where(open)
    .for('update', { of: prospects });
  const [callback] = await tx.select().from(callbacks).where(open).for('update');
  return callback ?? null;
}
