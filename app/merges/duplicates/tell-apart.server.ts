import { sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { insertRows } from '~db/rows';
import { notDuplicates } from '~db/schema/merges';
import type { MergedKind } from '../merged-kind';

/** Remembers that none of these is another of them, so that nobody is asked again. */
export function tellApart(
  db: Db,
  { kind, ids, actor, now }: { kind: MergedKind; ids: readonly string[]; actor: Actor; now: Date },
): Promise<void> {
  const { workspaceId, memberId } = actor;
  const sorted = [...new Set(ids)].sort();
  const pairs = sorted.flatMap((firstId, index) =>
    sorted.slice(index + 1).map((secondId) => ({ workspaceId, kind, firstId, secondId, memberId, at: now })),
  );
  return db.transaction(async (tx) => {
    await insertRows(tx, notDuplicates, pairs, { onConflict: sql`on conflict do nothing` });
    await recordEvent(tx, {
      action: `${kind}.told_apart`,
      subjectKind: kind,
      subjectId: sorted[0] ?? null,
      data: { ids: sorted },
      actor,
      at: now,
    });
  });
}
