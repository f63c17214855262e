import type { Job } from '~/jobs/job';
import { sendWebhooks } from './send-webhooks.server';

/** Every minute: what has happened, to those who want to be told. */
const send: Job = {
  name: 'send-webhooks',
  cron: '* * * * *',
  run: (context, _payload, signal) => sendWebhooks(context, signal),
};

export const webhookJobs: Job[] = [send];
