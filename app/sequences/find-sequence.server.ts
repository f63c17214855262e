import { and, asc, desc, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { packets } from '~db/schema/packets';
import { sequences, sequenceVersions, steps, templates } from '~db/schema/sequences';

export type FoundSequence = NonNullable<Awaited<ReturnType<typeof findSequence>>>;
export type FoundVersion = NonNullable<FoundSequence['published']>;
export type FoundStep = FoundVersion['steps'][number];

/** A sequence with its newest published version and its draft, each with its steps; null when there is none. */
export async function findSequence(
  db: Db,
  { workspaceId, sequenceId }: { workspaceId: string; sequenceId: string },
) {
  const [sequence] = await db
    .select({ id: sequences.id, name: sequences.name, isDefault: sequences.isDefault })
    .from(sequences)
    .where(and(eq(sequences.workspaceId, workspaceId), eq(sequences.id, sequenceId)));
  if (!sequence) return null;
  const versions = await db
    .select({
      id: sequenceVersions.id,
      number: sequenceVersions.number,
      publishedAt: sequenceVersions.publishedAt,
    })
    .from(sequenceVersions)
    .where(and(eq(sequenceVersions.workspaceId, workspaceId), eq(sequenceVersions.sequenceId, sequenceId)))
    .orderBy(desc(sequenceVersions.number))
    .limit(2);
  const withSteps = async (version: (typeof versions)[number] | undefined) =>
    version ? { ...version, steps: await namedSteps(db, workspaceId, version.id) } : null;
  const [published, draft] = await Promise.all([
    withSteps(versions.find(({ publishedAt }) => publishedAt !== null)),
    withSteps(versions.find(({ publishedAt }) => publishedAt === null)),
  ]);
  return { ...sequence, published, draft };
}

const namedSteps = (db: Db, workspaceId: string, versionId: string) =>
  db
    .select({
      id: steps.id,
      kind: steps.kind,
      delayDays: steps.delayDays,
      condition: steps.condition,
      needsApproval: steps.needsApproval,
      instruction: steps.instruction,
      templateId: steps.templateId,
      template: templates.name,
      subject: templates.subject,
      packetId: steps.packetId,
      packet: packets.name,
    })
    .from(steps)
    .leftJoin(
      templates,
      and(eq(templates.workspaceId, steps.workspaceId), eq(templates.id, steps.templateId)),
    )
    .leftJoin(packets, and(eq(packets.workspaceId, steps.workspaceId), eq(packets.id, steps.packetId)))
    .where(and(eq(steps.workspaceId, workspaceId), eq(steps.versionId, versionId)))
    .orderBy(asc(steps.position));
