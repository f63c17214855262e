import { and, asc, desc, eq, isNotNull, isNull, max, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { callScripts, scriptVersions } from '~db/schema/scripts';

/** The newest version of a script that sessions may use. */
export async function publishedVersion(
  db: Db,
  { workspaceId, scriptId }: { workspaceId: string; scriptId: string },
) {
  const [version] = await db
    .select()
    .from(scriptVersions)
    .where(
      and(
        eq(scriptVersions.workspaceId, workspaceId),
        eq(scriptVersions.scriptId, scriptId),
        isNotNull(scriptVersions.publishedAt),
      ),
    )
    .orderBy(desc(scriptVersions.number))
    .limit(1);
  return version ?? null;
}

/** Scripts that a session can use; the one offered first stands first. */
export function listPublishedScripts(db: Db, workspaceId: string) {
  return db
    .selectDistinct({
      id: callScripts.id,
      name: callScripts.name,
      language: callScripts.language,
      isDefault: callScripts.isDefault,
    })
    .from(callScripts)
    .innerJoin(
      scriptVersions,
      and(eq(scriptVersions.workspaceId, workspaceId), eq(scriptVersions.scriptId, callScripts.id)),
    )
    .where(
      and(
        eq(callScripts.workspaceId, workspaceId),
        isNull(callScripts.archivedAt),
        isNotNull(scriptVersions.publishedAt),
      ),
    )
    .orderBy(desc(callScripts.isDefault), callScripts.name)
    .execute();
}

export type ListedScript = Awaited<ReturnType<typeof listScripts>>[number];

/** Scripts in use or taken out of it, the one offered first before the others, with the version that sessions use. */
export function listScripts(db: Db, workspaceId: string, kind: 'in_use' | 'archived' = 'in_use') {
  const { archivedAt } = callScripts;
  return db
    .select({
      id: callScripts.id,
      name: callScripts.name,
      language: callScripts.language,
      isDefault: callScripts.isDefault,
      newest: max(scriptVersions.number).mapWith(Number),
      published: sql<
        number | null
      >`max(${scriptVersions.number}) filter (where ${scriptVersions.publishedAt} is not null)`,
      publishedAt: max(scriptVersions.publishedAt),
    })
    .from(callScripts)
    .innerJoin(
      scriptVersions,
      and(eq(scriptVersions.workspaceId, workspaceId), eq(scriptVersions.scriptId, callScripts.id)),
    )
    .where(
      and(
        eq(callScripts.workspaceId, workspaceId),
        kind === 'in_use' ? isNull(archivedAt) : isNotNull(archivedAt),
      ),
    )
    .groupBy(callScripts.workspaceId, callScripts.id)
    .orderBy(desc(callScripts.isDefault), asc(callScripts.name))
    .execute();
}

/** A script with all its versions, the newest first; null when there is none. */
export async function findScript(
  db: Db,
  { workspaceId, scriptId }: { workspaceId: string; scriptId: string },
) {
  const [script] = await db
    .select()
    .from(callScripts)
    .where(and(eq(callScripts.workspaceId, workspaceId), eq(callScripts.id, scriptId)));
  if (!script) return null;
  const versions = await db
    .select()
    .from(scriptVersions)
    .where(and(eq(scriptVersions.workspaceId, workspaceId), eq(scriptVersions.scriptId, scriptId)))
    .orderBy(desc(scriptVersions.number));
  const [newest] = versions;
  return newest ? { ...script, newest, versions } : null;
}
