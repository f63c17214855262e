/** Every kind of background job; pg-boss has one queue for each. */
export const JOB_NAMES = [
  'check-import',
  'commit-import',
  'resume-imports',
  'undo-import',
  'change-prospects',
  'undo-prospect-change',
  'resume-prospect-changes',
  'advance-enrolments',
  'retire-clients',
  'read-inboxes',
  'draw-previews',
  'mail-password-link',
  'back-up',
  'back-up-daily',
  'finish-erasure',
  'apply-retention',
  'send-webhooks',
  'sweep',
] as const;

export type JobName = (typeof JOB_NAMES)[number];
