import { z } from 'zod';
import { RESERVED_KEYS } from './outcome-keys';

const flag = z.boolean().default(false);

export const RETRY_UNITS = { minutes: 1, hours: 60, days: 1440 } as const;

export type RetryUnit = keyof typeof RETRY_UNITS;

const wholeNumber = (most: number) =>
  z
    .int('outcomes.errors.number')
    .min(1, 'outcomes.errors.number')
    .max(most, 'outcomes.errors.number')
    .optional();

/** What she may change about an outcome. */
export const ruleSchema = z.object({
  reached: flag,
  final: flag,
  doNotCall: flag,
  unworkable: flag,
  needsCallback: flag,
  otherTimeOfDay: flag,
  /** Without one, nobody is called again by themselves. */
  retryAmount: wholeNumber(999),
  retryUnit: z.enum(['minutes', 'hours', 'days']).default('hours'),
  mostAttempts: wholeNumber(99),
  sequenceEffect: z.enum(['none', 'pause', 'finish'], 'errors.required'),
  nextStageId: z.uuid().optional(),
  shortcut: z
    .string('errors.required')
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9]$/, 'outcomes.errors.key')
    .refine((key) => !RESERVED_KEYS.includes(key), 'outcomes.errors.keyReserved'),
});

export type RuleForm = z.output<typeof ruleSchema>;

/** Minutes as a person would say them: the largest unit that leaves no rest. */
export function delayParts(minutes: number): { amount: number; unit: RetryUnit } {
  const unit = (['days', 'hours'] as const).find((name) => minutes % RETRY_UNITS[name] === 0) ?? 'minutes';
  return { amount: minutes / RETRY_UNITS[unit], unit };
}

/** The choice of one outcome, or of all when it names none. */
export const resetSchema = z.object({ name: z.string().max(50).optional() });
