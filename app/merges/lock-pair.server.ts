import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { prospectLeases } from '~db/schema/calls';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import type { Merging } from './record-merge.server';

/**
 * Locks both prospects, unless somebody is on the phone with one of them or both are clients: a client is an agreement
 * with rates and papers, and two of them are not made one in passing.
 */
export async function lockPair(tx: Db, { keptId, goneId, actor, now }: Merging) {
  const { workspaceId } = actor;
  const ids = [keptId, goneId];
  const locked = await tx
    .select()
    .from(prospects)
    .where(
      and(eq(prospects.workspaceId, workspaceId), inArray(prospects.id, ids), isNull(prospects.deletedAt)),
    )
    .orderBy(asc(prospects.id))
    .for('update');
  const kept = locked.find(({ id }) => id === keptId);
  const gone = locked.find(({ id }) => id === goneId);
  if (!kept || !gone || kept === gone) return fail('not_found');
  if (await isOnThePhone(tx, workspaceId, ids, now)) return fail('on_the_phone');
  const won = await tx
    .select({ id: clients.id })
    .from(clients)
    .where(and(eq(clients.workspaceId, workspaceId), inArray(clients.prospectId, ids)));
  return won.length > 1 ? fail('two_clients') : ok({ kept, gone });
}

/** What was only prepared for the next call is handed back. */
async function isOnThePhone(tx: Db, workspaceId: string, ids: string[], now: Date): Promise<boolean> {
  const own = and(eq(prospectLeases.workspaceId, workspaceId), inArray(prospectLeases.prospectId, ids));
  const current = and(own, eq(prospectLeases.turn, 'current'), gt(prospectLeases.expiresAt, now));
  const [call] = await tx.select({ id: prospectLeases.prospectId }).from(prospectLeases).where(current);
  if (call) return true;
  await tx.delete(prospectLeases).where(own);
  return false;
}
