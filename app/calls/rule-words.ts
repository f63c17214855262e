import { useTranslation } from 'react-i18next';
import type { ListedRule } from './outcome-rules.server';
import { delayParts } from './rule-schema';

/** What an outcome does, as short sentences. */
export function useRuleWords(): (rule: ListedRule) => string[] {
  const { t } = useTranslation();
  return (rule) => {
    const { retryDelayMinutes, mostAttempts, sequenceEffect } = rule;
    const delay = retryDelayMinutes === null ? null : delayParts(retryDelayMinutes);
    const tries = !rule.final && !rule.doNotCall && delay;
    return [
      rule.reached && t('outcomes.does.reached'),
      rule.needsCallback && t('outcomes.does.needsCallback'),
      rule.doNotCall && t('outcomes.does.doNotCall'),
      rule.unworkable && t('outcomes.does.unworkable'),
      rule.final && t('outcomes.does.final'),
      tries &&
        t('outcomes.does.retry', { delay: t(`outcomes.delay.${delay.unit}`, { count: delay.amount }) }),
      tries && rule.otherTimeOfDay && t('outcomes.does.otherTime'),
      tries && mostAttempts !== null && t('outcomes.does.most', { count: mostAttempts }),
      sequenceEffect !== 'none' && t(`outcomes.does.sequence.${sequenceEffect}`),
      rule.stage && t('outcomes.does.stage', { stage: rule.stage }),
    ].filter((words) => typeof words === 'string');
  };
}
