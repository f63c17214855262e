import { z } from 'zod';

const MOST_STEPS = 20;
const MOST_DAYS = 60;

const choice = z
  .uuid('errors.required')
  .optional()
  .transform((id) => id ?? null);

/** One step as the editor posts it; what doesn't belong to its kind is dropped. */
const step = z
  .object({
    kind: z.enum(['email', 'call', 'task'], 'errors.required'),
    delayDays: z
      .int('sequences.errors.delay')
      .min(0, 'sequences.errors.delay')
      .max(MOST_DAYS, 'sequences.errors.delay'),
    needsApproval: z.boolean().default(false),
    condition: z.enum(['always', 'viewed', 'not_viewed'], 'errors.required').default('always'),
    templateId: choice,
    packetId: choice,
    instruction: z
      .string()
      .trim()
      .max(300, 'errors.tooLong')
      .optional()
      .transform((text) => text ?? null),
  })
  .refine(({ kind, templateId }) => kind !== 'email' || templateId !== null, {
    path: ['templateId'],
    error: 'sequences.errors.template',
  })
  .refine(({ kind, instruction }) => kind === 'email' || instruction !== null, {
    path: ['instruction'],
    error: 'sequences.errors.instruction',
  })
  .transform(({ kind, delayDays, condition, ...rest }) =>
    kind === 'email'
      ? { kind, delayDays, condition, ...rest, instruction: null }
      : {
          kind,
          delayDays,
          condition,
          needsApproval: false,
          templateId: null,
          packetId: null,
          instruction: rest.instruction,
        },
  );

/** A sequence as its editor posts it. */
export const sequenceSchema = z.object({
  name: z.string('errors.required').trim().min(1, 'errors.required').max(100, 'errors.tooLong'),
  steps: z
    .array(step, 'sequences.errors.noSteps')
    .min(1, 'sequences.errors.noSteps')
    .max(MOST_STEPS, 'sequences.errors.tooManySteps'),
});

export type SequenceFields = z.output<typeof sequenceSchema>;
export type StepFields = SequenceFields['steps'][number];
