import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { callScripts, scriptVersions } from '~db/schema/scripts';

/** The newest version of a script, the script locked until the transaction ends; null when there is none. */
export async function lockScript(
  tx: Db,
  { workspaceId, scriptId }: { workspaceId: string; scriptId: string },
) {
  const [script] = await tx
    .select({ id: callScripts.id })
    .from(callScripts)
    .where(and(eq(callScripts.workspaceId, workspaceId), eq(callScripts.id, scriptId)))
    .for('no key update');
  if (!script) return null;
  const [newest] = await tx
    .select()
    .from(scriptVersions)
    .where(and(eq(scriptVersions.workspaceId, workspaceId), eq(scriptVersions.scriptId, scriptId)))
    .orderBy(desc(scriptVersions.number))
    .limit(1);
  return newest ?? null;
}
