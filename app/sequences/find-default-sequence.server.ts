import { and, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { sequences, sequenceVersions } from '~db/schema/sequences';

/** The sequence that 'send documents' enrols into; null while none is published and marked so. */
export async function findDefaultSequence(
  db: Db,
  workspaceId: string,
): Promise<{ id: string; name: string } | null> {
  const [sequence] = await db
    .select({ id: sequences.id, name: sequences.name })
    .from(sequences)
    .innerJoin(
      sequenceVersions,
      and(
        eq(sequenceVersions.workspaceId, sequences.workspaceId),
        eq(sequenceVersions.sequenceId, sequences.id),
        isNotNull(sequenceVersions.publishedAt),
      ),
    )
    .where(and(eq(sequences.workspaceId, workspaceId), eq(sequences.isDefault, true)))
    .limit(1);
  return sequence ?? null;
}
