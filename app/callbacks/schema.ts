import { z } from 'zod';

const reason = z.string('errors.required').trim().min(1, 'errors.required').max(300, 'errors.tooLong');

export const moveCallbackSchema = z.object({
  wallTime: z.string('callbacks.errors.callback_time_missing'),
  reason,
});

export const cancelCallbackSchema = z.object({ reason });
