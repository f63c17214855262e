import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '~db/client';
import { customFields } from '~db/schema/custom-fields';
import { nextPosition } from './next-position.server';

/** Defines the keys nobody has defined yet as text, under their own name; call it where values are written. */
export async function defineMissing(
  tx: Db,
  { workspaceId, keys, now }: { workspaceId: string; keys: readonly string[]; now: Date },
): Promise<void> {
  const wanted = [...new Set(keys)];
  if (wanted.length === 0) return;
  const known = await tx
    .select({ key: customFields.key })
    .from(customFields)
    .where(and(eq(customFields.workspaceId, workspaceId), inArray(customFields.key, wanted)));
  const missing = wanted.filter((key) => !known.some((field) => field.key === key));
  if (missing.length === 0) return;
  const first = await nextPosition(tx, workspaceId);
  await tx
    .insert(customFields)
    .values(
      missing.map((key, index) => ({
        workspaceId,
        key,
        label: key,
        position: first + index,
        createdAt: now,
      })),
    )
    .onConflictDoNothing();
}
