import { z } from 'zod';

export const listSchema = z.object({
  name: z.string('errors.required').trim().min(1, 'errors.required').max(100, 'errors.tooLong'),
});
