import { sql } from 'drizzle-orm';
import type { Locale } from '~/i18n/locales';
import type { Db } from '~db/client';
import { addSample, sampleScripts } from './sample-scripts.server';

/**
 * Gives a new workspace the scripts of the product. The first of its own language is offered first; gives back the
 * one for after the documents.
 */
export async function seedScripts(
  tx: Db,
  { workspaceId, locale }: { workspaceId: string; locale: Locale },
): Promise<{ followUpId: string }> {
  let followUpId = '';
  for (const sample of sampleScripts()) {
    const isOwn = sample.language === locale;
    const isDefault = isOwn && sample.kind === 'first';
    const id = await addSample(tx, { workspaceId, sample, isDefault, publishedAt: sql`now()` });
    if (isOwn && sample.kind === 'followUp') followUpId = id;
  }
  return { followUpId };
}
