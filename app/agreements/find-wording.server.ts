import type { Locale } from '~/i18n/locales';
import type { Db } from '~db/client';
import { BUILT_IN } from './built-in';
import { type AgreementKind, isAgreementKind } from './built-in-kinds';
import { findAgreementTemplate } from './templates/queries.server';

/** The wording a template stands for: a built-in one in the client's language, or her own. */
export async function findWording(
  db: Db,
  workspaceId: string,
  { template, language }: { template: string; language: Locale },
): Promise<{ kind: AgreementKind; language: Locale; body: string } | null> {
  if (isAgreementKind(template)) return { kind: template, language, body: BUILT_IN[language][template] };
  return await findAgreementTemplate(db, workspaceId, template);
}

/** Whether agreements can be drafted from all of these templates. */
export async function knowsTemplates(db: Db, workspaceId: string, templates: string[]): Promise<boolean> {
  const own = templates.filter((template) => !isAgreementKind(template));
  const found = await Promise.all(own.map((id) => findAgreementTemplate(db, workspaceId, id)));
  return found.every(Boolean);
}
