import type { SeededStage } from '~/prospects/stages';
import { CONVERSATION_RULES, type OutcomeRule, RESULT_RULES } from './outcomes';

/** The rows of `outcome_rules` that a workspace begins with; `stages` are the ids of its stages by meaning. */
export function ruleRows(workspaceId: string, stages: Record<SeededStage, string | null>) {
  const rows = (axis: 'result' | 'conversation', rules: Record<string, OutcomeRule>) =>
    Object.entries(rules).map(([name, { nextStage, ...rule }]) => ({
      workspaceId,
      axis,
      name,
      ...rule,
      nextStageId: nextStage && stages[nextStage],
      shortcut: null,
    }));
  return [...rows('result', RESULT_RULES), ...rows('conversation', CONVERSATION_RULES)];
}
