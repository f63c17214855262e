import { eq, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import type { RetentionSettings } from '../schema';

/** Decides how long prospects are kept, and whether they go by themselves then. */
export function saveRetention(
  db: Db,
  { untouched, declined, on, actor, now }: RetentionSettings & { actor: Actor; now: Date },
): Promise<void> {
  return db.transaction(async (tx) => {
    const since = on ? sql`coalesce(${workspaces.retentionSince}, ${now.toISOString()}::timestamptz)` : null;
    await tx
      .update(workspaces)
      .set({ retentionMonths: untouched, declinedRetentionMonths: declined, retentionSince: since })
      .where(eq(workspaces.id, actor.workspaceId));
    await recordEvent(tx, {
      action: 'retention.changed',
      subjectKind: 'workspace',
      subjectId: actor.workspaceId,
      data: { untouched, declined, on },
      actor,
      at: now,
    });
  });
}
