import { z } from 'zod';
import { minutesOf } from './duration';

const note = z
  .string()
  .trim()
  .max(500, 'errors.tooLong')
  .optional()
  .transform((text) => text ?? '');

const service = z
  .uuid('errors.invalid')
  .optional()
  .transform((id) => id ?? null);

export const timeEntrySchema = z.object({
  workedOn: z.iso.date('errors.required'),
  duration: z
    .string('errors.required')
    .refine((text) => minutesOf(text) !== undefined, 'time.errors.duration')
    .transform((text) => minutesOf(text) ?? 0),
  serviceId: service,
  note,
  back: z.string().optional(),
});

export const timerSchema = z.object({
  clientId: z.uuid('errors.invalid'),
  serviceId: service,
  note,
  back: z.string().optional(),
});

/** `keep=no` forgets what the clock has counted. */
export const stopSchema = z.object({
  keep: z.enum(['yes', 'no'], 'errors.invalid').default('yes'),
  back: z.string().optional(),
});

export const entryDeletionSchema = z.object({
  deleted: z.enum(['yes', 'no'], 'errors.invalid'),
  back: z.string().optional(),
});
