import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { sequenceVersions, steps } from '~db/schema/sequences';

export type Step = typeof steps.$inferSelect;

/** The version that new enrolments are pinned to, with its steps in order; null when none is published. */
export async function findNewestVersion(
  db: Db,
  { workspaceId, sequenceId }: { workspaceId: string; sequenceId: string },
): Promise<{ versionId: string; steps: Step[] } | null> {
  const [version] = await db
    .select({ id: sequenceVersions.id })
    .from(sequenceVersions)
    .where(
      and(
        eq(sequenceVersions.workspaceId, workspaceId),
        eq(sequenceVersions.sequenceId, sequenceId),
        isNotNull(sequenceVersions.publishedAt),
      ),
    )
    .orderBy(desc(sequenceVersions.number))
    .limit(1);
  if (!version) return null;
  return { versionId: version.id, steps: await listSteps(db, { workspaceId, versionId: version.id }) };
}

/** The steps of one version, in order. */
export const listSteps = (
  db: Db,
  { workspaceId, versionId }: { workspaceId: string; versionId: string },
): Promise<Step[]> =>
  db
    .select()
    .from(steps)
    .where(and(eq(steps.workspaceId, workspaceId), eq(steps.versionId, versionId)))
    .orderBy(asc(steps.position));
