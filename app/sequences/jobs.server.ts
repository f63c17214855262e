import type { Job } from '~/jobs/job';
import { reviewBlocked } from '~/mail/review-blocked.server';
import { advanceEnrolments } from './advance-enrolments.server';
import { resumeRested } from './resume-rested.server';

/** Every minute: end pauses that are over, take the steps that have become due, and look again at blocked messages. */
const advance: Job = {
  name: 'advance-enrolments',
  cron: '* * * * *',
  async run({ db, now }) {
    await resumeRested(db, now());
    await advanceEnrolments(db, now());
    await reviewBlocked(db, now());
  },
};

export const sequenceJobs: Job[] = [advance];
