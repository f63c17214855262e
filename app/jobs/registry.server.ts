import { accountJobs } from '~/accounts/jobs.server';
import { backupJobs } from '~/backups/jobs.server';
import { bulkJobs } from '~/bulk/jobs.server';
import { clientJobs } from '~/clients/jobs.server';
import { documentJobs } from '~/documents/jobs.server';
import { importJobs } from '~/imports/jobs.server';
import { inboxJobs } from '~/inbox/jobs.server';
import type { AppContext } from '~/platform/context';
import { privacyJobs } from '~/privacy/jobs.server';
import { sequenceJobs } from '~/sequences/jobs.server';
import { webhookJobs } from '~/webhooks/jobs.server';
import type { Job } from './job';

/** Every noun's background jobs; the only file that knows all of them. */
const JOBS: Job[] = [
  ...accountJobs,
  ...backupJobs,
  ...bulkJobs,
  ...clientJobs,
  ...documentJobs,
  ...importJobs,
  ...inboxJobs,
  ...privacyJobs,
  ...sequenceJobs,
  ...webhookJobs,
];

/** Starts all jobs in this process, those by the clock too. They end when the queue stops. */
export async function startJobs(context: AppContext): Promise<void> {
  for (const job of JOBS) {
    await context.queue.work(job.name, (payload, signal) => job.run(context, payload, signal));
    if (job.cron) await context.queue.schedule(job.name, job.cron);
  }
}
