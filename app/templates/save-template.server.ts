import { and, eq, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { templates } from '~db/schema/sequences';
import { scanTemplate } from './scan-template';
import type { templateSchema } from './schema';
import type { TemplateProblem } from './template-problem';

interface TemplateInput extends z.output<typeof templateSchema> {
  /** Absent for a new template. */
  templateId?: string;
  actor: Actor;
  now: Date;
}

/** Saves a template that can be filled in; every message not yet written takes the new words. */
export function saveTemplate(db: Db, { templateId, version, actor, now, ...template }: TemplateInput) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const problems = templateProblems(template);
    if (problems) return { ...fail('invalid_template'), problems };
    const id = templateId ?? newId();
    const others = and(eq(templates.workspaceId, workspaceId), ne(templates.id, id));
    if ((await tx.$count(templates, and(others, eq(templates.name, template.name)))) > 0) {
      return fail('name_taken');
    }
    if (!templateId) {
      await tx.insert(templates).values({ ...template, workspaceId, id, createdAt: now, updatedAt: now });
      return ok({ templateId: id });
    }
    const thisOne = and(eq(templates.workspaceId, workspaceId), eq(templates.id, id));
    const updated = await tx
      .update(templates)
      .set({ ...template, version: sql`${templates.version} + 1`, updatedAt: now })
      .where(and(thisOne, eq(templates.version, version)))
      .returning({ templateId: templates.id });
    if (updated[0]) return ok(updated[0]);
    return fail((await tx.$count(templates, thisOne)) > 0 ? 'stale' : 'not_found');
  });
}

/** What is wrong with either part; null when both can be filled in. */
function templateProblems({ subject, body }: { subject: string; body: string }) {
  const scans = { subject: scanTemplate(subject, { singleLine: true }), body: scanTemplate(body) };
  const problems: Record<'subject' | 'body', TemplateProblem[]> = {
    subject: scans.subject.ok ? [] : scans.subject.problems,
    body: scans.body.ok ? [] : scans.body.problems,
  };
  return problems.subject.length + problems.body.length > 0 ? problems : null;
}
