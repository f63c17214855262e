import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { sequences } from '~db/schema/sequences';
import { findNewestVersion } from './find-version.server';

interface Choice {
  sequenceId: string;
  actor: MemberActor;
  now: Date;
}

/** From now on the outcome 'send documents' enrols into this sequence. It has to be published. */
export function makeDefault(db: Db, { sequenceId, actor, now }: Choice) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    if (!(await findNewestVersion(tx, { workspaceId, sequenceId }))) return fail('not_found');
    await tx.update(sequences).set({ isDefault: false }).where(eq(sequences.workspaceId, workspaceId));
    await tx
      .update(sequences)
      .set({ isDefault: true })
      .where(and(eq(sequences.workspaceId, workspaceId), eq(sequences.id, sequenceId)));
    await recordEvent(tx, {
      action: 'sequence.made_default',
      subjectKind: 'sequence',
      subjectId: sequenceId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
