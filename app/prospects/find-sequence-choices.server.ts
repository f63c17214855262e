import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { sequences, sequenceVersions } from '~db/schema/sequences';

/** The sequences a prospect can be enrolled in: those with a published version, the default one first. */
export const findSequenceChoices = (db: Db, workspaceId: string) =>
  db
    .selectDistinct({ id: sequences.id, name: sequences.name, isDefault: sequences.isDefault })
    .from(sequences)
    .innerJoin(
      sequenceVersions,
      and(
        eq(sequenceVersions.workspaceId, sequences.workspaceId),
        eq(sequenceVersions.sequenceId, sequences.id),
        isNotNull(sequenceVersions.publishedAt),
      ),
    )
    .where(eq(sequences.workspaceId, workspaceId))
    .orderBy(desc(sequences.isDefault), asc(sequences.name));
