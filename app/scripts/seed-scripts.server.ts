import { sql } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import { LOCALES, type Locale } from '~/i18n/locales';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { callScripts, type ScriptContent, scriptVersions } from '~db/schema/scripts';
import { FOLLOW_UP_CONTENT, STARTING_CONTENT } from './starting-content';

/**
 * Gives a new workspace two scripts in each language, for the first call and for the one after the documents. The first
 * of its own language is offered first; gives back the second one.
 */
export async function seedScripts(
  tx: Db,
  { workspaceId, locale }: { workspaceId: string; locale: Locale },
): Promise<{ followUpId: string }> {
  const followUps = new Map<Locale, string>();
  for (const language of LOCALES) {
    const { t } = i18nFor(language);
    const script = { workspaceId, language };
    const isDefault = language === locale;
    await seedScript(
      tx,
      { ...script, name: t('scripts.seeded.first'), isDefault },
      STARTING_CONTENT[language],
    );
    const name = t('scripts.seeded.followUp');
    followUps.set(language, await seedScript(tx, { ...script, name }, FOLLOW_UP_CONTENT[language]));
  }
  return { followUpId: followUps.get(locale) ?? '' };
}

async function seedScript(
  tx: Db,
  script: Omit<typeof callScripts.$inferInsert, 'id'>,
  content: ScriptContent,
): Promise<string> {
  const { workspaceId } = script;
  const id = newId();
  await tx.insert(callScripts).values({ ...script, id });
  const version = { workspaceId, scriptId: id, number: 1, content };
  await tx.insert(scriptVersions).values({ ...version, publishedAt: sql`now()` });
  return id;
}
