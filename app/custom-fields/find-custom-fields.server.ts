import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { customFields } from '~db/schema/custom-fields';

const columns = {
  id: customFields.id,
  key: customFields.key,
  label: customFields.label,
  kind: customFields.kind,
  choices: customFields.choices,
};

/** The custom fields of a workspace in her order, without those put away. */
export function findCustomFields(db: Db, workspaceId: string) {
  return db
    .select(columns)
    .from(customFields)
    .where(and(eq(customFields.workspaceId, workspaceId), isNull(customFields.archivedAt)))
    .orderBy(asc(customFields.position), asc(customFields.id));
}

/** All custom fields with those put away, for the settings. */
export function findAllCustomFields(db: Db, workspaceId: string) {
  return db
    .select({ ...columns, archivedAt: customFields.archivedAt })
    .from(customFields)
    .where(eq(customFields.workspaceId, workspaceId))
    .orderBy(asc(customFields.position), asc(customFields.id));
}
