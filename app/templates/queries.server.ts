import { and, asc, count, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { snippets, steps, templates } from '~db/schema/sequences';

/** All templates by name, each with the number of sequence steps that use it. */
export const listTemplates = (db: Db, workspaceId: string) =>
  db
    .select({
      id: templates.id,
      name: templates.name,
      language: templates.language,
      subject: templates.subject,
      updatedAt: templates.updatedAt,
      uses: count(steps.id),
    })
    .from(templates)
    .leftJoin(steps, and(eq(steps.workspaceId, templates.workspaceId), eq(steps.templateId, templates.id)))
    .where(eq(templates.workspaceId, workspaceId))
    .groupBy(templates.workspaceId, templates.id)
    .orderBy(asc(templates.name));

export type ListedTemplate = Awaited<ReturnType<typeof listTemplates>>[number];

export async function findTemplate(db: Db, workspaceId: string, templateId: string) {
  const [template] = await db
    .select()
    .from(templates)
    .where(and(eq(templates.workspaceId, workspaceId), eq(templates.id, templateId)));
  return template ?? null;
}

/** Passages to put into texts, by name. */
export const listSnippets = (db: Db, workspaceId: string) =>
  db
    .select({ id: snippets.id, name: snippets.name, language: snippets.language, body: snippets.body })
    .from(snippets)
    .where(eq(snippets.workspaceId, workspaceId))
    .orderBy(asc(snippets.name));

export type ListedSnippet = Awaited<ReturnType<typeof listSnippets>>[number];

export async function findSnippet(db: Db, workspaceId: string, snippetId: string) {
  const [snippet] = await db
    .select()
    .from(snippets)
    .where(and(eq(snippets.workspaceId, workspaceId), eq(snippets.id, snippetId)));
  return snippet ?? null;
}
