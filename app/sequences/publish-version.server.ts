import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { sequenceVersions } from '~db/schema/sequences';
import { lockDraft } from './lock-draft.server';

interface Publication {
  sequenceId: string;
  actor: MemberActor;
  now: Date;
}

/**
 * Makes the draft the version that new enrolments are pinned to. From here on it never changes; who is enrolled
 * already stays with the version she was enrolled in.
 */
export function publishVersion(db: Db, { sequenceId, actor, now }: Publication) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const draft = await lockDraft(tx, { workspaceId, sequenceId });
    if (!draft) return fail('not_found');
    await tx
      .update(sequenceVersions)
      .set({ publishedAt: now })
      .where(and(eq(sequenceVersions.workspaceId, workspaceId), eq(sequenceVersions.id, draft.id)));
    await recordEvent(tx, {
      action: 'sequence.published',
      subjectKind: 'sequence',
      subjectId: sequenceId,
      data: { number: draft.number },
      actor,
      at: now,
    });
    return ok({ number: draft.number });
  });
}
