import type { Job } from '~/jobs/job';
import { retireClients } from './retire-clients.server';

/** Every hour, because days end at different times: clients whose work is over. */
const retire: Job = {
  name: 'retire-clients',
  cron: '7 * * * *',
  run: ({ db, now }) => retireClients(db, now()),
};

export const clientJobs: Job[] = [retire];
