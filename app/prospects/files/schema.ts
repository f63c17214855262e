import { z } from 'zod';

export const fileRemovalSchema = z.object({ removed: z.enum(['yes', 'no'], 'errors.invalid') });
