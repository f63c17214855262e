import { z } from 'zod';

export const stageSchema = z.object({
  stageId: z.uuid('errors.invalid'),
  lostReason: z.string().trim().max(500, 'errors.tooLong').optional(),
  /** Takes back the last move. */
  takesBack: z.stringbool({ truthy: ['yes'], falsy: ['no'] }).default(false),
  /** The page to come back to; without it the answer is the stage it came from. */
  back: z.string().optional(),
});
