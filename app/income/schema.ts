import { z } from 'zod';

export const statementSchema = z.object({
  from: z.iso.date('errors.required'),
  to: z.iso.date('errors.required'),
  masked: z.boolean().default(false),
});
