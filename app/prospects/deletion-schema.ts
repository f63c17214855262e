import { z } from 'zod';

export const deletionSchema = z.object({ deleted: z.enum(['yes', 'no'], 'errors.invalid') });
