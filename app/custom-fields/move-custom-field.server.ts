import { and, eq } from 'drizzle-orm';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { customFields } from '~db/schema/custom-fields';
import { findCustomFields } from './find-custom-fields.server';

interface FieldMove {
  workspaceId: string;
  fieldId: string;
  direction: 'up' | 'down';
}

/** Moves a field one place up or down among those in use; at the end it stays where it is. */
export function moveCustomField(
  db: Db,
  { workspaceId, fieldId, direction }: FieldMove,
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const ids = (await findCustomFields(tx, workspaceId)).map(({ id }) => id);
    const from = ids.indexOf(fieldId);
    if (from === -1) return fail('not_found');
    const to = Math.min(Math.max(from + (direction === 'up' ? -1 : 1), 0), ids.length - 1);
    ids.splice(to, 0, ...ids.splice(from, 1));
    for (const [position, id] of ids.entries()) {
      await tx
        .update(customFields)
        .set({ position })
        .where(and(eq(customFields.workspaceId, workspaceId), eq(customFields.id, id)));
    }
    return ok(null);
  });
}
