import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { agreementTemplates } from '~db/schema/agreement-templates';

/** Takes a template out of use; agreements made from it stay. */
export async function deleteAgreementTemplate(
  db: Db,
  { templateId, actor, now }: { templateId: string; actor: Actor; now: Date },
) {
  const [deleted] = await db
    .update(agreementTemplates)
    .set({ deletedAt: now })
    .where(
      and(
        eq(agreementTemplates.workspaceId, actor.workspaceId),
        eq(agreementTemplates.id, templateId),
        isNull(agreementTemplates.deletedAt),
      ),
    )
    .returning({ templateId: agreementTemplates.id });
  return deleted ? ok(deleted) : fail('not_found');
}
