import { eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { findMissingSamples } from './find-missing-samples.server';
import { addSample } from './sample-scripts.server';

/** Adds the scripts of the product that came after the workspace began; what is there stays as it is. */
export function addMissingSamples(
  db: Db,
  { actor: { workspaceId }, now: publishedAt }: { actor: Actor; now: Date },
): Promise<void> {
  return db.transaction(async (tx) => {
    await tx
      .select({ id: workspaces.id })
      .from(workspaces)
      .where(eq(workspaces.id, workspaceId))
      .for('no key update');
    for (const sample of await findMissingSamples(tx, workspaceId))
      await addSample(tx, { workspaceId, sample, publishedAt });
  });
}
