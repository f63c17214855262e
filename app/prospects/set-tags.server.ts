import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospectTags, tags } from '~db/schema/prospects';

/** Makes these the prospect's tags; names not known yet become tags. Upper and lower case are the same tag. */
export async function setTags(
  tx: Db,
  { workspaceId, prospectId, names }: { workspaceId: string; prospectId: string; names: readonly string[] },
): Promise<void> {
  await tx
    .delete(prospectTags)
    .where(and(eq(prospectTags.workspaceId, workspaceId), eq(prospectTags.prospectId, prospectId)));
  const ids = await tagIds(tx, workspaceId, names);
  if (ids.length === 0) return;
  await tx.insert(prospectTags).values(ids.map((tagId) => ({ workspaceId, prospectId, tagId })));
}

async function tagIds(tx: Db, workspaceId: string, names: readonly string[]): Promise<string[]> {
  const byKey = new Map(names.map((name) => [name.trim().toLowerCase(), name.trim()]));
  byKey.delete('');
  if (byKey.size === 0) return [];
  const known = await tx
    .select({ id: tags.id, key: sql<string>`lower(${tags.name})` })
    .from(tags)
    .where(and(eq(tags.workspaceId, workspaceId), inArray(sql`lower(${tags.name})`, [...byKey.keys()])));
  for (const { key } of known) byKey.delete(key);
  if (byKey.size === 0) return known.map(({ id }) => id);
  const added = await tx
    .insert(tags)
    .values([...byKey.values()].map((name) => ({ workspaceId, name })))
    .onConflictDoUpdate({ target: [tags.workspaceId, tags.name], set: { name: sql`excluded.name` } })
    .returning({ id: tags.id });
  return [...known, ...added].map(({ id }) => id);
}
