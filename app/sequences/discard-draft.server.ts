import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { sequences, sequenceVersions } from '~db/schema/sequences';
import { lockDraft } from './lock-draft.server';

/** Throws a draft away; a sequence that was never published goes with it, and `kept` is false. */
export function discardDraft(db: Db, { sequenceId, actor }: { sequenceId: string; actor: MemberActor }) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const draft = await lockDraft(tx, { workspaceId, sequenceId });
    if (!draft) return fail('not_found');
    const kept = draft.number > 1;
    if (kept) {
      await tx
        .delete(sequenceVersions)
        .where(and(eq(sequenceVersions.workspaceId, workspaceId), eq(sequenceVersions.id, draft.id)));
    } else {
      await tx
        .delete(sequences)
        .where(and(eq(sequences.workspaceId, workspaceId), eq(sequences.id, sequenceId)));
    }
    return ok({ kept });
  });
}
