import { nextOpening, type OpeningHours } from '~/platform/opening-hours';
import { stepDueAt } from './schedule';

export interface PreviewedStep {
  kind: 'email' | 'call' | 'task';
  delayDays: number;
}

/**
 * When each step would come for somebody enrolled now, if every message went without a hitch and the day's cap weren't
 * reached. Undefined from the step on for which no window ever comes.
 */
export function previewSteps(
  steps: readonly PreviewedStep[],
  now: Date,
  hours: OpeningHours,
): (Date | undefined)[] {
  let previous: Date | undefined = now;
  return steps.map(({ kind, delayDays }, index) => {
    const isAtOnce = index === 0 && delayDays === 0;
    if (isAtOnce) previous = kind === 'email' ? nextOpening(now, hours) : now;
    else previous = previous && stepDueAt(previous, delayDays, hours);
    return previous;
  });
}
