import { and, eq, sql } from 'drizzle-orm';
import { idSet, insertRows } from '~db/rows';
import { prospectListEntries, prospectTags } from '~db/schema/prospects';
import { type Kind, outcomesOf } from './kind';

type Add = Kind['apply'];

/** Rows that are there already stay as they are. */
const addTag: Add = async (tx, { target, prospectIds, actor: { workspaceId } }) => {
  const had = await withTag(tx, target.id, prospectIds, workspaceId);
  const rows = prospectIds.filter((id) => !had.has(id));
  await insertRows(
    tx,
    prospectTags,
    rows.map((prospectId) => ({ workspaceId, prospectId, tagId: target.id })),
    { onConflict: sql`on conflict do nothing` },
  );
  return outcomesOf(prospectIds, new Set(rows));
};

const removeTag: Add = async (tx, { target, prospectIds, actor: { workspaceId } }) => {
  const removed = await tx
    .delete(prospectTags)
    .where(
      and(
        eq(prospectTags.workspaceId, workspaceId),
        eq(prospectTags.tagId, target.id),
        sql`${prospectTags.prospectId} in ${idSet(prospectIds)}`,
      ),
    )
    .returning({ id: prospectTags.prospectId });
  return outcomesOf(prospectIds, new Set(removed.map(({ id }) => id)));
};

const addToList: Add = async (tx, { target, prospectIds, actor: { workspaceId }, now }) => {
  const had = await onList(tx, target.id, prospectIds, workspaceId);
  const rows = prospectIds.filter((id) => !had.has(id));
  await insertRows(
    tx,
    prospectListEntries,
    rows.map((prospectId) => ({ workspaceId, listId: target.id, prospectId, addedAt: now })),
    { onConflict: sql`on conflict do nothing` },
  );
  return outcomesOf(prospectIds, new Set(rows));
};

const removeFromList: Add = async (tx, { target, prospectIds, actor: { workspaceId } }) => {
  const removed = await tx
    .delete(prospectListEntries)
    .where(
      and(
        eq(prospectListEntries.workspaceId, workspaceId),
        eq(prospectListEntries.listId, target.id),
        sql`${prospectListEntries.prospectId} in ${idSet(prospectIds)}`,
      ),
    )
    .returning({ id: prospectListEntries.prospectId });
  return outcomesOf(prospectIds, new Set(removed.map(({ id }) => id)));
};

type Looking = (
  tx: Parameters<Add>[0],
  id: string,
  prospectIds: string[],
  workspaceId: string,
) => Promise<Set<string>>;

const withTag: Looking = async (tx, tagId, prospectIds, workspaceId) => {
  const rows = await tx
    .select({ id: prospectTags.prospectId })
    .from(prospectTags)
    .where(
      and(
        eq(prospectTags.workspaceId, workspaceId),
        eq(prospectTags.tagId, tagId),
        sql`${prospectTags.prospectId} in ${idSet(prospectIds)}`,
      ),
    );
  return new Set(rows.map(({ id }) => id));
};

const onList: Looking = async (tx, listId, prospectIds, workspaceId) => {
  const rows = await tx
    .select({ id: prospectListEntries.prospectId })
    .from(prospectListEntries)
    .where(
      and(
        eq(prospectListEntries.workspaceId, workspaceId),
        eq(prospectListEntries.listId, listId),
        sql`${prospectListEntries.prospectId} in ${idSet(prospectIds)}`,
      ),
    );
  return new Set(rows.map(({ id }) => id));
};

/** Undo of one is the other, for those that were changed. */
const pair = (apply: Add, back: Add): Kind => ({
  size: 1000,
  apply,
  async revert(tx, { rows, ...batch }) {
    await back(tx, { ...batch, prospectIds: rows.map(({ prospectId }) => prospectId) });
  },
});

export const tagKind = pair(addTag, removeTag);
export const untagKind = pair(removeTag, addTag);
export const listKind = pair(addToList, removeFromList);
export const unlistKind = pair(removeFromList, addToList);
