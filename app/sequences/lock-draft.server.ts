import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { sequences, sequenceVersions } from '~db/schema/sequences';

/** The draft of a sequence, which nobody else saves or publishes until the transaction ends. */
export async function lockDraft(
  tx: Db,
  { workspaceId, sequenceId }: { workspaceId: string; sequenceId: string },
): Promise<{ id: string; number: number } | undefined> {
  await tx
    .select({ id: sequences.id })
    .from(sequences)
    .where(and(eq(sequences.workspaceId, workspaceId), eq(sequences.id, sequenceId)))
    .for('update');
  const [draft] = await tx
    .select({ id: sequenceVersions.id, number: sequenceVersions.number })
    .from(sequenceVersions)
    .where(
      and(
        eq(sequenceVersions.workspaceId, workspaceId),
        eq(sequenceVersions.sequenceId, sequenceId),
        isNull(sequenceVersions.publishedAt),
      ),
    );
  return draft;
}
