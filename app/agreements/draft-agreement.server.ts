import type { Locale } from '~/i18n/locales';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { agreements } from '~db/schema/clients';
import { findAgreementValues } from './agreement-values.server';
import { fillAgreement } from './fill-agreement.server';
import { findWording } from './find-wording.server';

interface Draft {
  clientId: string;
  /** `nda` and `service` are the built-in wordings; else the id of one of her templates. */
  template: string;
  /** Of the client; her own template has its own. */
  language: Locale;
  actor: Actor;
  now: Date;
}

/** Drafts an agreement from a template with what is agreed; call it in the caller's transaction. */
export async function draftAgreement(
  tx: Db,
  { clientId, template, language, actor, now }: Draft,
): Promise<Result<{ agreementId: string }, 'template_not_found'>> {
  const { workspaceId, memberId } = actor;
  const wording = await findWording(tx, workspaceId, { template, language });
  if (!wording) return fail('template_not_found');
  const values = await findAgreementValues(tx, {
    workspaceId,
    clientId,
    memberId,
    language: wording.language,
    now,
  });
  const filled = fillAgreement(wording.body, values);
  if (!filled.ok) throw new Error('An agreement template was saved that can not be filled');
  const agreementId = newId();
  const { kind } = wording;
  await tx
    .insert(agreements)
    .values({ workspaceId, id: agreementId, clientId, kind, text: filled.text, createdAt: now });
  return ok({ agreementId });
}
