import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { steps, templates } from '~db/schema/sequences';

/** Removes a template that no version of any sequence uses; running enrolments still need those. */
export function deleteTemplate(db: Db, { templateId, actor }: { templateId: string; actor: Actor }) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const uses = and(eq(steps.workspaceId, workspaceId), eq(steps.templateId, templateId));
    if ((await tx.$count(steps, uses)) > 0) return fail('in_use');
    const deleted = await tx
      .delete(templates)
      .where(and(eq(templates.workspaceId, workspaceId), eq(templates.id, templateId)))
      .returning({ templateId: templates.id });
    return deleted[0] ? ok(deleted[0]) : fail('not_found');
  });
}
