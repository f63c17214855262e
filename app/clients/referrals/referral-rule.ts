/** What is known about a client when it is decided whether to ask for a referral. */
export interface Standing {
  /** Current, or it is no time to ask. */
  isActive: boolean;
  /** Whole days since the first engagement began. */
  daysSinceStart: number;
  /** Something signed holds. */
  isCovered: boolean;
  /** Of the last thirty days, in hours. */
  hoursAgreed: number;
  hoursUsed: number;
  hasOverdueTask: boolean;
  /** Days since she last asked or put it off; null when never. */
  daysSinceConsidered: number | null;
}

export const GOOD_MONTH_DAYS = 30;

const USED_SHARE = 0.8;

/** Nobody is asked more often than once a quarter. */
const REST_DAYS = 90;

/** Whether the month was good enough to ask: four fifths of the hours used, nothing overdue, a signed agreement. */
export function shouldAskForReferral(standing: Standing): boolean {
  const { daysSinceConsidered, hoursAgreed, hoursUsed } = standing;
  return (
    standing.isActive &&
    standing.isCovered &&
    !standing.hasOverdueTask &&
    standing.daysSinceStart >= GOOD_MONTH_DAYS &&
    hoursAgreed > 0 &&
    hoursUsed >= USED_SHARE * hoursAgreed &&
    (daysSinceConsidered === null || daysSinceConsidered >= REST_DAYS)
  );
}
