import { z } from 'zod';
import { STAGE_COLOURS, STAGE_TYPES } from '../stages';

const days = z.coerce
  .number('errors.invalid')
  .int('errors.invalid')
  .min(1, 'errors.invalid')
  .max(999, 'errors.invalid');

export const stageSettingsSchema = z.object({
  name: z.string('errors.required').trim().min(1, 'errors.required').max(60, 'errors.tooLong'),
  type: z.enum(STAGE_TYPES, 'errors.required'),
  colour: z.enum(STAGE_COLOURS, 'errors.required'),
  staleAfterDays: days.optional().transform((value) => value ?? null),
});

export const stageShiftSchema = z.object({ direction: z.enum(['up', 'down'], 'errors.invalid') });

export const stageRemovalSchema = z.object({ toStageId: z.uuid('errors.required') });
