import { and, inArray } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Queue } from '~/jobs/queue.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { isImport } from './is-import.server';

interface CommitRequest {
  importId: string;
  actor: MemberActor;
  now: Date;
}

/** Has a checked import carried out; one that failed or was cancelled goes on where it stood. */
export function beginCommit(
  { db, queue }: { db: Db; queue: Queue },
  request: CommitRequest,
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    if (!(await markQueued(tx, request))) return fail('not_found');
    const { importId, actor } = request;
    await queue.send(tx, 'commit-import', { workspaceId: actor.workspaceId, importId });
    return ok(null);
  });
}

/** False when the import can't begin. Whoever calls this without the queue carries it out. */
export function markQueued(db: Db, { importId, actor, now }: CommitRequest): Promise<boolean> {
  const which = { workspaceId: actor.workspaceId, importId };
  return db.transaction(async (tx) => {
    const [queued] = await tx
      .update(imports)
      .set({ state: 'queued', progressAt: now })
      .where(and(isImport(which), inArray(imports.state, ['uploaded', 'checked', 'failed', 'cancelled'])))
      .returning({ policy: imports.policy });
    if (!queued) return false;
    await recordEvent(tx, {
      action: 'import.begun',
      subjectKind: 'import',
      subjectId: importId,
      data: queued,
      actor,
      at: now,
    });
    return true;
  });
}
