import { and, eq, or } from 'drizzle-orm';
import type { Db } from '~db/client';
import { callScripts, scriptVersions } from '~db/schema/scripts';
import { type SampleScript, sampleScripts } from './sample-scripts.server';

/** Scripts of the product that a workspace doesn't have, under their names or with their words, in use or not. */
export async function findMissingSamples(db: Db, workspaceId: string): Promise<SampleScript[]> {
  const missing: SampleScript[] = [];
  for (const sample of sampleScripts()) {
    if (!(await hasSample(db, workspaceId, sample))) missing.push(sample);
  }
  return missing;
}

async function hasSample(
  db: Db,
  workspaceId: string,
  { language, name, content }: SampleScript,
): Promise<boolean> {
  const found = await db
    .select({ id: callScripts.id })
    .from(callScripts)
    .innerJoin(
      scriptVersions,
      and(eq(scriptVersions.workspaceId, workspaceId), eq(scriptVersions.scriptId, callScripts.id)),
    )
    .where(
      and(
        eq(callScripts.workspaceId, workspaceId),
        eq(callScripts.language, language),
        or(eq(callScripts.name, name), eq(scriptVersions.content, content)),
      ),
    )
    .limit(1);
  return found.length > 0;
}
