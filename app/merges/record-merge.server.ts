import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { merges } from '~db/schema/merges';
import type { MergedKind } from './merged-kind';
import { readRows } from './read-rows.server';
import { primaryKeyOf } from './references.server';
import { rowChanges } from './row-changes';

export interface Merging {
  keptId: string;
  goneId: string;
  actor: Actor;
  now: Date;
}

/** Does what makes one record of two, and keeps every row this changed, so that undo can put it back. */
export async function recordMerge(
  tx: Db,
  { kind, keptId, goneId, actor, now, goneName }: Merging & { kind: MergedKind; goneName: string },
  merge: () => Promise<void>,
): Promise<string> {
  const { workspaceId, memberId } = actor;
  const wanted = { workspaceId, kind, ids: [keptId, goneId] };
  const before = await readRows(tx, wanted);
  await merge();
  const changes = rowChanges(before, await readRows(tx, wanted), primaryKeyOf);
  const id = newId();
  await tx
    .insert(merges)
    .values({ workspaceId, id, kind, keptId, goneId, goneName, changes, memberId, at: now });
  return id;
}
