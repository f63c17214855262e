import { asc, eq } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import { LOCALES } from '~/i18n/locales';
import { SEEDED_STAGES, type SeededStage, STAGE_DEFAULTS } from '~/prospects/stages';
import type { Db } from '~db/client';
import { stages } from '~db/schema/prospects';
import { ruleRows } from './rule-rows';

/** The rules a workspace began with, leading to the stages it has now. */
export async function usualRules(db: Db, workspaceId: string) {
  const present = await db
    .select({ id: stages.id, name: stages.name, type: stages.type })
    .from(stages)
    .where(eq(stages.workspaceId, workspaceId))
    .orderBy(asc(stages.position));
  const idOf = (stage: SeededStage): string | null => {
    const names = LOCALES.map((locale) => i18nFor(locale).t(`prospects.seededStages.${stage}`));
    const byName = present.find(({ name }) => names.includes(name));
    const { type } = STAGE_DEFAULTS[stage];
    const byType = type === 'open' ? undefined : present.find((other) => other.type === type);
    return (byName ?? byType)?.id ?? null;
  };
  const ids = Object.fromEntries(SEEDED_STAGES.map((stage) => [stage, idOf(stage)]));
  return ruleRows(workspaceId, ids as Record<SeededStage, string | null>);
}
