import type { SQL } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import { LOCALES, type Locale } from '~/i18n/locales';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { callScripts, type ScriptContent, scriptVersions } from '~db/schema/scripts';
import { FOLLOW_UP_CONTENT, STARTING_CONTENT } from './starting-content';

export interface SampleScript {
  /** For the first call, or for the one after the documents. */
  kind: 'first' | 'followUp';
  language: Locale;
  name: string;
  content: ScriptContent;
}

/** The scripts that come with the product: two in each language. */
export const sampleScripts = (): SampleScript[] =>
  LOCALES.flatMap((language) => {
    const { t } = i18nFor(language);
    return [
      {
        ...{ kind: 'first', language, name: t('scripts.seeded.first') },
        content: STARTING_CONTENT[language],
      },
      {
        ...{ kind: 'followUp', language, name: t('scripts.seeded.followUp') },
        content: FOLLOW_UP_CONTENT[language],
      },
    ];
  });

interface NewSample {
  workspaceId: string;
  sample: SampleScript;
  isDefault?: boolean;
  publishedAt: Date | SQL;
}

/** Adds a script of the product to a workspace, ready to be used; answers its id. Call it in the caller's transaction. */
export async function addSample(
  tx: Db,
  { workspaceId, sample: { language, name, content }, isDefault, publishedAt }: NewSample,
): Promise<string> {
  const id = newId();
  await tx.insert(callScripts).values({ workspaceId, id, language, name, isDefault });
  await tx.insert(scriptVersions).values({ workspaceId, scriptId: id, number: 1, content, publishedAt });
  return id;
}
