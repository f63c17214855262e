import { z } from 'zod';
import { WEBHOOK_ACTIONS } from './actions';

export const webhookSchema = z.object({
  url: z.url({ protocol: /^https?$/, error: 'webhooks.errors.url' }).max(500, 'errors.tooLong'),
  actions: z.array(z.enum(WEBHOOK_ACTIONS, 'errors.invalid')).min(1, 'webhooks.errors.actions'),
});
