import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import { scanTemplate } from '~/templates/scan-template';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { agreementTemplates } from '~db/schema/agreement-templates';
import type { AgreementTemplateValue } from './schema';

interface TemplateInput extends AgreementTemplateValue {
  /** Absent for a new template. */
  templateId?: string;
  actor: Actor;
  now: Date;
}

/** Saves her wording of an agreement; drafts already made keep theirs. */
export function saveAgreementTemplate(db: Db, { templateId, version, actor, now, ...value }: TemplateInput) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const scan = scanTemplate(value.body);
    if (!scan.ok) return { ...fail('invalid_template'), problems: scan.problems };
    const inUse = and(eq(agreementTemplates.workspaceId, workspaceId), isNull(agreementTemplates.deletedAt));
    const id = templateId ?? newId();
    const sameName = and(inUse, eq(agreementTemplates.name, value.name), ne(agreementTemplates.id, id));
    if ((await tx.$count(agreementTemplates, sameName)) > 0) return fail('name_taken');
    if (!templateId) {
      const times = { createdAt: now, updatedAt: now };
      await tx.insert(agreementTemplates).values({ workspaceId, id, ...value, ...times });
      return ok({ templateId: id });
    }
    const thisOne = and(inUse, eq(agreementTemplates.id, id));
    const [updated] = await tx
      .update(agreementTemplates)
      .set({ ...value, version: sql`${agreementTemplates.version} + 1`, updatedAt: now })
      .where(and(thisOne, eq(agreementTemplates.version, version)))
      .returning({ templateId: agreementTemplates.id });
    if (updated) return ok(updated);
    return fail((await tx.$count(agreementTemplates, thisOne)) > 0 ? 'stale' : 'not_found');
  });
}
