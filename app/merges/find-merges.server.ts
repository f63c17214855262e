import { and, desc, eq, isNull, or } from 'drizzle-orm';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { merges } from '~db/schema/merges';
import { findStays } from './find-stays.server';
import { nameOfProspect } from './name-of-prospect.server';

const MOST = 100;

const line = {
  id: merges.id,
  kind: merges.kind,
  keptId: merges.keptId,
  goneId: merges.goneId,
  goneName: merges.goneName,
  at: merges.at,
  undoneAt: merges.undoneAt,
};

export type MergeLine = Awaited<ReturnType<typeof listMerges>>[number];

/** The merges of the workspace, the last one first. */
export function listMerges(db: Db, workspaceId: string) {
  return db
    .select(line)
    .from(merges)
    .where(eq(merges.workspaceId, workspaceId))
    .orderBy(desc(merges.at), desc(merges.id))
    .limit(MOST);
}

/** One merge, with what undoing it would leave where it is. */
export async function findMerge(db: Db, { workspaceId, mergeId }: { workspaceId: string; mergeId: string }) {
  const [merge] = await db
    .select()
    .from(merges)
    .where(and(eq(merges.workspaceId, workspaceId), eq(merges.id, mergeId)));
  if (!merge) return fail('not_found');
  const { kind, keptId, goneId, goneName, at, undoneAt } = merge;
  const keptName = await nameOfKept(db, merge);
  return ok({
    id: mergeId,
    kind,
    keptId,
    goneId,
    goneName,
    keptName,
    at,
    undoneAt,
    stays: await findStays(db, merge),
  });
}

async function nameOfKept(
  db: Db,
  { workspaceId, kind, keptId }: typeof merges.$inferSelect,
): Promise<string> {
  if (kind === 'prospect') return await nameOfProspect(db, { workspaceId, prospectId: keptId });
  const own = and(eq(companies.workspaceId, workspaceId), eq(companies.id, keptId));
  const [company] = await db.select({ name: companies.name }).from(companies).where(own);
  return company?.name ?? '–';
}

/** The last merge of a record that is still in force, whether it was kept or went. */
export async function lastMergeOf(db: Db, { workspaceId, id }: { workspaceId: string; id: string }) {
  const [last] = await db
    .select(line)
    .from(merges)
    .where(
      and(
        eq(merges.workspaceId, workspaceId),
        isNull(merges.undoneAt),
        or(eq(merges.keptId, id), eq(merges.goneId, id)),
      ),
    )
    .orderBy(desc(merges.at), desc(merges.id))
    .limit(1);
  return last ?? null;
}

export type FoundMerge = Extract<Awaited<ReturnType<typeof findMerge>>, { ok: true }>['value'];
