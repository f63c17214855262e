import { and, eq, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { prospects } from '~db/schema/prospects';
import { gatekeepers } from '~db/schema/records';
import { violationOf } from '~db/violation';
import type { GatekeeperField } from './schema';

interface Remembered extends Partial<Record<GatekeeperField, string | null>> {
  /** One that is known already: of it only what is given changes. */
  gatekeeperId?: string | undefined;
  /** The version of it that the form was filled from. */
  version?: number | undefined;
  prospectId?: string | undefined;
  companyId?: string | undefined;
  actor: Actor;
  now: Date;
}

/**
 * Remembers somebody at the front desk: with the company, or with the prospect while it belongs to none. `stale` when
 * somebody else has changed the note since the form was filled, and then nothing is.
 */
export async function saveGatekeeper(
  db: Db,
  input: Remembered,
): Promise<Result<{ gatekeeperId: string }, 'not_found' | 'stale'>> {
  try {
    return await db.transaction((tx) => write(tx, input));
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
}

async function write(tx: Db, input: Remembered) {
  const { gatekeeperId, version, prospectId, companyId, actor, now, ...said } = input;
  const { workspaceId } = actor;
  const id = gatekeeperId ?? newId();
  if (gatekeeperId) {
    const own = and(
      eq(gatekeepers.workspaceId, workspaceId),
      eq(gatekeepers.id, gatekeeperId),
      isNull(gatekeepers.deletedAt),
    );
    const [current] = await tx
      .select({ version: gatekeepers.version })
      .from(gatekeepers)
      .where(own)
      .for('update');
    if (!current) return fail('not_found');
    if (current.version !== version) return fail('stale');
    await tx
      .update(gatekeepers)
      .set({ ...said, version: current.version + 1 })
      .where(own);
  } else {
    const place = companyId ? { companyId } : await placeOf(tx, workspaceId, prospectId);
    if (!place) return fail('not_found');
    await tx.insert(gatekeepers).values({ workspaceId, id, ...said, ...place, createdAt: now });
  }
  const subject = { subjectKind: 'gatekeeper', subjectId: id };
  await recordEvent(tx, { action: 'gatekeeper.saved', ...subject, actor, at: now });
  return ok({ gatekeeperId: id });
}

/** Colleagues of a prospect are reached by the same front desk. */
async function placeOf(tx: Db, workspaceId: string, prospectId: string | undefined) {
  if (!prospectId) return null;
  const [prospect] = await tx
    .select({ companyId: prospects.companyId })
    .from(prospects)
    .where(
      and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId), isNull(prospects.deletedAt)),
    );
  if (!prospect) return null;
  return prospect.companyId ? { companyId: prospect.companyId } : { prospectId };
}
