const HOUR_MS = 3_600_000;
/** A little less than a day, so that it does not slip into the evening. */
const EVERY_MS = 23 * HOUR_MS;
const AFTER_FAILURE_MS = HOUR_MS;
/** Then she is told. */
const WORRYING_MS = 3 * 24 * HOUR_MS;

interface Situation {
  lastDaily: Date | null;
  /** How the last attempt went, of whatever kind. */
  state: { running: boolean; problem: string | null; at: string } | null;
  now: Date;
}

/** Whether it is time for the automatic backup of a day. */
export function isBackupDue({ lastDaily, state, now }: Situation): boolean {
  if (state?.running) return false;
  if (state?.problem && now.getTime() - new Date(state.at).getTime() < AFTER_FAILURE_MS) return false;
  return lastDaily === null || now.getTime() - lastDaily.getTime() >= EVERY_MS;
}

/** Whether the last backup is so old, counted from the beginning where there is none, that somebody has to look. */
export const isBackupOverdue = (last: Date | null, { since, now }: { since: Date; now: Date }): boolean =>
  now.getTime() - (last ?? since).getTime() > WORRYING_MS;
