import { and, eq, ne } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callSessions } from '~db/schema/calls';
import { prospectLists } from '~db/schema/prospects';

interface Deletion {
  listId: string;
  actor: Actor;
  now: Date;
}

/** Deletes a prospect list; the prospects on it stay. `in_use` while a call session works through it. */
export function deleteList(
  db: Db,
  { listId, actor, now }: Deletion,
): Promise<Result<null, 'not_found' | 'in_use'>> {
  const { workspaceId } = actor;
  const ofList = and(eq(callSessions.workspaceId, workspaceId), eq(callSessions.listId, listId));
  return db.transaction(async (tx) => {
    const running = await tx
      .select({ id: callSessions.id })
      .from(callSessions)
      .where(and(ofList, ne(callSessions.state, 'ended')));
    if (running.length > 0) return fail('in_use');
    await tx.update(callSessions).set({ listId: null }).where(ofList);
    const [deleted] = await tx
      .delete(prospectLists)
      .where(and(eq(prospectLists.workspaceId, workspaceId), eq(prospectLists.id, listId)))
      .returning({ name: prospectLists.name });
    if (!deleted) return fail('not_found');
    await recordEvent(tx, {
      action: 'prospect_list.deleted',
      subjectKind: 'prospect_list',
      subjectId: listId,
      data: deleted,
      actor,
      at: now,
    });
    return ok(null);
  });
}
