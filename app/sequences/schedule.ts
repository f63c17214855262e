import { DateTime } from 'luxon';
import { nextOpening, type OpeningHours } from '~/platform/opening-hours';
import { addWorkingDays } from './working-days';

/**
 * When a step is due: so many working days after the step before (or after enrolment, for the first one),
 * at the same wall time, slid to the next send window. Undefined if no window ever comes.
 */
export function stepDueAt(previous: Date, delayDays: number, hours: OpeningHours): Date | undefined {
  const local = DateTime.fromJSDate(previous, { zone: hours.zone });
  return nextOpening(addWorkingDays(local, delayDays, hours.holidays).toJSDate(), hours);
}
