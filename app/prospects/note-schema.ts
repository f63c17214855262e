import { z } from 'zod';

export const noteSchema = z.object({
  text: z.string('errors.required').trim().min(1, 'errors.required').max(5000, 'errors.tooLong'),
  /** Where to go on; the prospect's page without it. */
  back: z.string().optional(),
});
