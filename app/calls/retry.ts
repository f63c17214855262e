import { DateTime } from 'luxon';
import { nextOpening, type OpeningHours } from '~/platform/opening-hours';
import { atOtherTimeOfDay } from './day-part';
import type { OutcomeRule } from './outcomes';

export type NextAttempt =
  | { kind: 'callback' | 'retry'; at: Date }
  | { kind: 'none'; reason: 'do_not_call' | 'unworkable' | 'final' | 'attempts_used' | 'not_planned' };

export interface FinishedCall {
  rule: Omit<OutcomeRule, 'nextStage'>;
  at: Date;
  /** Calls since the last conversation, this one counted. */
  attempts: number;
  /** The promised time, when one was promised. */
  callbackAt: Date | null;
  /** When this prospect can be called. */
  hours: OpeningHours;
}

/**
 * When to call again. A promised callback ignores retry limits and windows, never a suppression;
 * a retry waits for a window, and keeps away from the time of day that missed.
 */
export function nextAttempt({ rule, at, attempts, callbackAt, hours }: FinishedCall): NextAttempt {
  if (rule.doNotCall) return { kind: 'none', reason: 'do_not_call' };
  if (rule.unworkable) return { kind: 'none', reason: 'unworkable' };
  if (callbackAt) return { kind: 'callback', at: callbackAt };
  if (rule.final) return { kind: 'none', reason: 'final' };
  if (rule.retryDelayMinutes === null) return { kind: 'none', reason: 'not_planned' };
  if (rule.mostAttempts !== null && attempts >= rule.mostAttempts) {
    return { kind: 'none', reason: 'attempts_used' };
  }
  const next = nextOpening(
    laterBy(at, rule.retryDelayMinutes),
    rule.otherTimeOfDay ? otherTime(hours, at) : hours,
  );
  return next ? { kind: 'retry', at: next } : { kind: 'none', reason: 'not_planned' };
}

const laterBy = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

function otherTime(hours: OpeningHours, missed: Date): OpeningHours {
  const missedAt = DateTime.fromJSDate(missed, { zone: hours.zone }).toFormat('HH:mm');
  return { ...hours, windows: atOtherTimeOfDay(hours.windows, missedAt) };
}
