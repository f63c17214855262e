import type { Job } from '~/jobs/job';
import { drawPreviews } from './draw-previews.server';

/** At once after an upload, and every minute for whatever was left. */
const draw: Job = {
  name: 'draw-previews',
  cron: '* * * * *',
  run: (context, _payload, signal) => drawPreviews(context, signal),
};

export const documentJobs: Job[] = [draw];
