import { DateTime } from 'luxon';
import { type EngagementTerms, monthlyCents } from './engagement';

type Terms = Pick<EngagementTerms, 'kind' | 'hoursPerWeek' | 'rateCents' | 'currency'>;

/** Hours a week that are sold. */
export const soldHours = (engagements: Pick<Terms, 'hoursPerWeek'>[]): number =>
  engagements.reduce((sum, { hoursPerWeek }) => sum + (hoursPerWeek ?? 0), 0);

/** What regular work and retainers bring a month, in cents by currency. */
export function monthlyIncome(engagements: Terms[]): { currency: string; cents: number }[] {
  const sums = new Map<string, number>();
  for (const engagement of engagements) {
    const cents = monthlyCents(engagement);
    if (cents !== null) sums.set(engagement.currency, (sums.get(engagement.currency) ?? 0) + cents);
  }
  return [...sums].map(([currency, cents]) => ({ currency, cents }));
}

/** Work that is agreed from a day to another one, or without an end; local dates. */
export interface Span {
  startsOn: string;
  endsOn: string | null;
}

/** Whether work was called off before its first day. */
export const isCalledOff = ({ startsOn, endsOn }: Span): boolean => endsOn !== null && endsOn < startsOn;

/** Whether work is agreed for a local date. */
export const coversDay = ({ startsOn, endsOn }: Span, day: string): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

const WORKING_DAYS = 5;

const workingDays = (monday: string): string[] =>
  Array.from({ length: WORKING_DAYS }, (_, day) =>
    DateTime.fromISO(monday, { zone: 'utc' }).plus({ days: day }).toFormat('yyyy-MM-dd'),
  );

/**
 * Hours sold in the week that begins on a Monday. Of an engagement that begins or ends in it only the working days it
 * covers count, so that one which follows another counts no hour twice.
 */
export function soldInWeek(engagements: (Span & Pick<Terms, 'hoursPerWeek'>)[], monday: string): number {
  const days = workingDays(monday);
  const sold = engagements.reduce(
    (sum, engagement) =>
      sum +
      ((engagement.hoursPerWeek ?? 0) * days.filter((day) => coversDay(engagement, day)).length) /
        WORKING_DAYS,
    0,
  );
  return Math.round(sold * 100) / 100;
}

const FORECAST_WEEKS = 12;

/** The Monday of the week a local date lies in. */
export const mondayOf = (day: string): string =>
  DateTime.fromISO(day, { zone: 'utc' }).startOf('week').toFormat('yyyy-MM-dd');

/** A local date some days later, or earlier. */
export const plusDays = (day: string, days: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');

/** The hours sold in each of the coming weeks, and whose work begins and ends in them. */
export function forecast<T extends Span & Pick<Terms, 'hoursPerWeek'>>(
  engagements: T[],
  today: string,
  weeks = FORECAST_WEEKS,
) {
  const first = mondayOf(today);
  return Array.from({ length: weeks }, (_, week) => {
    const monday = plusDays(first, week * 7);
    const sunday = plusDays(monday, 6);
    const within = (day: string | null) => day !== null && monday <= day && day <= sunday;
    return {
      monday,
      sold: soldInWeek(engagements, monday),
      begins: engagements.filter(({ startsOn }) => within(startsOn)),
      ends: engagements.filter(({ endsOn }) => within(endsOn)),
    };
  });
}
