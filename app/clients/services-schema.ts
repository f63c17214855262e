import { z } from 'zod';

/** Which services of the catalogue are offered, and one more by its name. */
export const servicesSchema = z.object({
  offered: z.array(z.uuid('errors.invalid')).default([]),
  added: z.string().trim().max(80, 'errors.tooLong').optional(),
});
