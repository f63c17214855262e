import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { stages } from '~db/schema/prospects';
import { SEEDED_STAGES, type SeededStage, STAGE_DEFAULTS } from './stages';

/** Gives a new workspace its stages, named in `locale`; answers their ids by meaning. */
export async function seedStages(
  tx: Db,
  { workspaceId, locale }: { workspaceId: string; locale: Locale },
): Promise<Record<SeededStage, string>> {
  const { t } = i18nFor(locale);
  const rows = SEEDED_STAGES.map((stage, position) => ({
    workspaceId,
    id: newId(),
    name: t(`prospects.seededStages.${stage}`),
    position,
    ...STAGE_DEFAULTS[stage],
  }));
  await tx.insert(stages).values(rows);
  return Object.fromEntries(rows.map((row, index) => [SEEDED_STAGES[index], row.id])) as Record<
    SeededStage,
    string
  >;
}
