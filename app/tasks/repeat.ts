import { z } from 'zod';

export const REPEATS = ['daily', 'weekdays', 'weekly', 'weeks', 'monthly', 'yearly'] as const;

export type RepeatKind = (typeof REPEATS)[number];

/** How a task comes again, as the form asks for it. */
export interface Repeat {
  kind: RepeatKind;
  /** For `weeks`: every how many. */
  every: number;
}

export const repeatFields = {
  repeat: z.enum(REPEATS, 'errors.invalid').optional(),
  every: z.coerce
    .number('errors.invalid')
    .int('errors.invalid')
    .min(2, 'tasks.errors.every')
    .max(52, 'tasks.errors.every')
    .default(2),
};

const RULES: Record<RepeatKind, string> = {
  daily: 'FREQ=DAILY',
  weekdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  weekly: 'FREQ=WEEKLY',
  weeks: 'FREQ=WEEKLY;INTERVAL=',
  monthly: 'FREQ=MONTHLY',
  yearly: 'FREQ=YEARLY',
};

/** The rule as it is kept (RFC 5545). */
export const ruleOf = ({ kind, every }: Repeat): string =>
  kind === 'weeks' ? `${RULES.weeks}${every}` : RULES[kind];

/** What a kept rule means; null when it is none of ours. */
export function repeatOf(rule: string | null): Repeat | null {
  if (!rule) return null;
  const weeks = /^FREQ=WEEKLY;INTERVAL=(\d+)$/.exec(rule);
  if (weeks) return { kind: 'weeks', every: Number(weeks[1]) };
  const kind = REPEATS.find((kind) => RULES[kind] === rule);
  return kind ? { kind, every: 2 } : null;
}
