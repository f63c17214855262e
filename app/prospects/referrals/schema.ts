import { z } from 'zod';

/** Who has referred a prospect; nothing says that nobody has. */
export const referrerSchema = z.object({ referrerId: z.uuid('errors.invalid').optional() });
