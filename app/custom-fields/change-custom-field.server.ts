import { and, eq, ne, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { customFields } from '~db/schema/custom-fields';
import type { CustomFieldKind } from './custom-field';

interface FieldChange {
  fieldId: string;
  label: string;
  kind: CustomFieldKind;
  choices: string[];
  actor: Actor;
  now: Date;
}

/**
 * Renames a field or changes what it takes. Values stay as they are, also those that don't fit the new kind: they
 * are shown and asked to fit when somebody edits them.
 */
export function changeCustomField(
  db: Db,
  { fieldId, label, kind, choices, actor, now }: FieldChange,
): Promise<Result<null, 'not_found' | 'taken'>> {
  const ours = eq(customFields.workspaceId, actor.workspaceId);
  return db.transaction(async (tx) => {
    const isSame = sql`lower(${customFields.label}) = lower(${label})`;
    const taken = await tx.$count(customFields, and(ours, isSame, ne(customFields.id, fieldId)));
    if (taken > 0) return fail('taken');
    const changed = await tx
      .update(customFields)
      .set({ label, kind, choices: kind === 'choice' ? choices : [] })
      .where(and(ours, eq(customFields.id, fieldId)))
      .returning({ id: customFields.id });
    if (changed.length === 0) return fail('not_found');
    const subject = { subjectKind: 'custom_field', subjectId: fieldId };
    await recordEvent(tx, {
      action: 'custom_field.changed',
      ...subject,
      data: { label, kind },
      actor,
      at: now,
    });
    return ok(null);
  });
}
