import { z } from 'zod';

export const enrolmentSchema = z.object({
  sequenceId: z.uuid('errors.invalid'),
  emailAddress: z.string('errors.required').min(1, 'errors.required').max(254, 'errors.tooLong'),
});
