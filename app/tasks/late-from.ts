const OFFICE_DAY_TO_MIDNIGHT = 15 * 3_600_000;

/** From when on something is late: its time, or the end of its day when it is due at any hour. */
export const lateFrom = (due: Date, timed: boolean): Date =>
  timed ? due : new Date(due.getTime() + OFFICE_DAY_TO_MIDNIGHT);
