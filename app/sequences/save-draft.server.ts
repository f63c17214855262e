import { and, desc, eq, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { sequences, sequenceVersions, steps } from '~db/schema/sequences';
import { violationOf } from '~db/violation';
import type { SequenceFields } from './schema';

interface Saving {
  /** Absent for a new sequence. */
  sequenceId?: string;
  fields: SequenceFields;
  actor: MemberActor;
  now: Date;
}

type SaveRefusal = 'not_found' | 'name_taken' | 'choice_gone';

/**
 * Saves the steps of a sequence as its draft. Nobody is enrolled into a draft; the published version stays as it is
 * until this one is published.
 */
export async function saveDraft(
  db: Db,
  { sequenceId, fields, actor, now }: Saving,
): Promise<Result<{ sequenceId: string }, SaveRefusal>> {
  const { workspaceId } = actor;
  try {
    return await db.transaction(async (tx) => {
      const id = sequenceId ?? newId();
      const named = sequenceId
        ? await rename(tx, { workspaceId, id, name: fields.name })
        : await tx.insert(sequences).values({ workspaceId, id, name: fields.name, createdAt: now });
      if (!named) return fail('not_found');
      const versionId = await openDraft(tx, { workspaceId, sequenceId: id, now });
      await tx
        .insert(steps)
        .values(fields.steps.map((step, position) => ({ workspaceId, versionId, position, ...step })));
      return ok({ sequenceId: id });
    });
  } catch (error) {
    const violation = violationOf(error);
    if (violation === 'unique') return fail('name_taken');
    if (violation === 'reference') return fail('choice_gone');
    throw error;
  }
}

/** Takes the sequence's row lock, so that two savers never make two drafts. */
async function rename(tx: Db, { workspaceId, id, name }: { workspaceId: string; id: string; name: string }) {
  const renamed = await tx
    .update(sequences)
    .set({ name })
    .where(and(eq(sequences.workspaceId, workspaceId), eq(sequences.id, id)))
    .returning({ id: sequences.id });
  return renamed.length > 0;
}

/** The draft without its steps; a new one gets the next number. */
async function openDraft(
  tx: Db,
  { workspaceId, sequenceId, now }: { workspaceId: string; sequenceId: string; now: Date },
): Promise<string> {
  const ofSequence = and(
    eq(sequenceVersions.workspaceId, workspaceId),
    eq(sequenceVersions.sequenceId, sequenceId),
  );
  const [draft] = await tx
    .select({ id: sequenceVersions.id })
    .from(sequenceVersions)
    .where(and(ofSequence, isNull(sequenceVersions.publishedAt)));
  if (draft) {
    await tx.delete(steps).where(and(eq(steps.workspaceId, workspaceId), eq(steps.versionId, draft.id)));
    return draft.id;
  }
  const [last] = await tx
    .select({ number: sequenceVersions.number })
    .from(sequenceVersions)
    .where(ofSequence)
    .orderBy(desc(sequenceVersions.number))
    .limit(1);
  const id = newId();
  const number = (last?.number ?? 0) + 1;
  await tx.insert(sequenceVersions).values({ workspaceId, id, sequenceId, number, createdAt: now });
  return id;
}
