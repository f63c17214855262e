import type { Job } from '~/jobs/job';
import { mailResetLink } from './reset/mail-reset-link.server';

/** An address that nobody has leaves a job as well, with nobody in it. */
const mailLink: Job = {
  name: 'mail-password-link',
  async run(context, { workspaceId, memberId }) {
    if (typeof workspaceId !== 'string' || typeof memberId !== 'string') return;
    await mailResetLink(context, { workspaceId, memberId });
  },
};

export const accountJobs: Job[] = [mailLink];
