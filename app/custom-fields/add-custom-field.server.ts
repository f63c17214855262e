import { eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { customFields } from '~db/schema/custom-fields';
import type { CustomFieldKind } from './custom-field';
import { nextPosition } from './next-position.server';

interface NewField {
  label: string;
  kind: CustomFieldKind;
  choices: string[];
  actor: Actor;
  now: Date;
}

/** Adds a field of her own; `taken` when one is called so already, whatever the case. */
export function addCustomField(
  db: Db,
  { label, kind, choices, actor, now }: NewField,
): Promise<Result<{ fieldId: string }, 'taken'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const known = await tx
      .select({ key: customFields.key, label: customFields.label })
      .from(customFields)
      .where(eq(customFields.workspaceId, workspaceId));
    const isSame = (other: string) => other.toLowerCase() === label.toLowerCase();
    if (known.some((field) => isSame(field.label) || isSame(field.key))) return fail('taken');
    const fieldId = newId();
    const position = await nextPosition(tx, workspaceId);
    await tx
      .insert(customFields)
      .values({ workspaceId, id: fieldId, key: label, label, kind, choices, position, createdAt: now });
    const data = { label, kind };
    const subject = { subjectKind: 'custom_field', subjectId: fieldId };
    await recordEvent(tx, { action: 'custom_field.added', ...subject, data, actor, at: now });
    return ok({ fieldId });
  });
}
