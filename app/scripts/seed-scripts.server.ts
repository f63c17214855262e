import { sql } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import { LOCALES, type Locale } from '~/i18n/locales';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { callScripts, scriptVersions } from '~db/schema/scripts';
import { STARTING_CONTENT } from './starting-content';

/** Gives a new workspace a script in each language; the one in its own language is offered first. */
export async function seedScripts(
  tx: Db,
  { workspaceId, locale }: { workspaceId: string; locale: Locale },
): Promise<void> {
  for (const language of LOCALES) {
    const id = newId();
    const name = i18nFor(language).t('scripts.seededName');
    await tx.insert(callScripts).values({ workspaceId, id, name, language, isDefault: language === locale });
    await tx.insert(scriptVersions).values({
      workspaceId,
      scriptId: id,
      number: 1,
      content: STARTING_CONTENT[language],
      publishedAt: sql`now()`,
    });
  }
}
