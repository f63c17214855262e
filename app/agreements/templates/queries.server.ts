import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { agreementTemplates } from '~db/schema/agreement-templates';

const inUse = (workspaceId: string) =>
  and(eq(agreementTemplates.workspaceId, workspaceId), isNull(agreementTemplates.deletedAt));

/** Her own agreement templates by name. */
export const listAgreementTemplates = (db: Db, workspaceId: string) =>
  db
    .select({
      id: agreementTemplates.id,
      name: agreementTemplates.name,
      kind: agreementTemplates.kind,
      language: agreementTemplates.language,
      updatedAt: agreementTemplates.updatedAt,
    })
    .from(agreementTemplates)
    .where(inUse(workspaceId))
    .orderBy(asc(agreementTemplates.name), asc(agreementTemplates.id));

export type ListedAgreementTemplate = Awaited<ReturnType<typeof listAgreementTemplates>>[number];

/** One of them; null when there is none. */
export async function findAgreementTemplate(db: Db, workspaceId: string, templateId: string) {
  const [template] = await db
    .select()
    .from(agreementTemplates)
    .where(and(inUse(workspaceId), eq(agreementTemplates.id, templateId)));
  return template ?? null;
}
