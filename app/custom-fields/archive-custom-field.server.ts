import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { customFields } from '~db/schema/custom-fields';

interface Archiving {
  fieldId: string;
  /** False takes it out again, as undo does. */
  archived: boolean;
  actor: Actor;
  now: Date;
}

/** Puts a field away or takes it out again; its values stay with the prospects. */
export function archiveCustomField(
  db: Db,
  { fieldId, archived, actor, now }: Archiving,
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const changed = await tx
      .update(customFields)
      .set({ archivedAt: archived ? now : null })
      .where(and(eq(customFields.workspaceId, actor.workspaceId), eq(customFields.id, fieldId)))
      .returning({ id: customFields.id });
    if (changed.length === 0) return fail('not_found');
    await recordEvent(tx, {
      action: archived ? 'custom_field.archived' : 'custom_field.restored',
      subjectKind: 'custom_field',
      subjectId: fieldId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
