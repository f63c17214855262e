import { z } from 'zod';
import { NOTICE_CHANNELS } from './notices/channels';

const months = z.coerce
  .number('errors.required')
  .int('errors.invalid')
  .min(1, 'errors.invalid')
  .max(120, 'errors.invalid');

export const retentionSchema = z.object({
  untouched: months,
  declined: months,
  on: z
    .literal('on')
    .optional()
    .transform((on) => on === 'on'),
});

export type RetentionSettings = z.output<typeof retentionSchema>;

export const noticeSchema = z.object({
  channel: z.enum(NOTICE_CHANNELS, 'errors.required'),
  back: z.string().optional(),
});
