import { sql } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import { englishTemplates } from '~/templates/english-templates';
import { germanTemplates } from '~/templates/german-templates';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { packets } from '~db/schema/packets';
import { sequences, sequenceVersions, steps, templates } from '~db/schema/sequences';

/** Working days between the documents and the question whether they were read. */
const FOLLOW_UP_DAYS = 4;

const TEXTS = { de: germanTemplates, en: englishTemplates };

/**
 * Gives a new workspace two templates, an empty default packet, and the default sequence that sends them:
 * 'send documents' works as soon as something is in the packet. `scriptId`: what is said to those who have them.
 */
export async function seedMailing(
  tx: Db,
  { workspaceId, locale, scriptId }: { workspaceId: string; locale: Locale; scriptId?: string },
): Promise<void> {
  const { t } = i18nFor(locale);
  await tx.insert(packets).values({ workspaceId, name: t('packets.seededName'), isDefault: true });
  const first = await seedTemplate(tx, workspaceId, locale, 'first');
  const followUp = await seedTemplate(tx, workspaceId, locale, 'followUp');

  const sequenceId = newId();
  const versionId = newId();
  await tx
    .insert(sequences)
    .values({ workspaceId, id: sequenceId, name: t('sequences.seededName'), isDefault: true, scriptId });
  await tx
    .insert(sequenceVersions)
    .values({ workspaceId, id: versionId, sequenceId, number: 1, publishedAt: sql`now()` });
  const email = { workspaceId, versionId, kind: 'email' } as const;
  await tx.insert(steps).values([
    { ...email, position: 0, delayDays: 0, templateId: first },
    { ...email, position: 1, delayDays: FOLLOW_UP_DAYS, templateId: followUp },
  ]);
}

async function seedTemplate(tx: Db, workspaceId: string, language: Locale, which: 'first' | 'followUp') {
  const id = newId();
  await tx.insert(templates).values({ workspaceId, id, language, ...TEXTS[language][which] });
  return id;
}
