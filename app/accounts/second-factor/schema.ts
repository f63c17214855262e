import { z } from 'zod';

/** Six digits of an app, or one of the recovery codes. */
export const codeSchema = z.object({
  code: z.string('errors.required').trim().min(1, 'errors.required').max(40, 'accounts.errors.wrong_code'),
});
