import { DateTime } from 'luxon';
import { coversDay, type Span } from '~/clients/capacity';
import { type EngagementTerms, monthlyCents } from '~/clients/engagement';

type Terms = Span & Pick<EngagementTerms, 'kind' | 'hoursPerWeek' | 'rateCents' | 'currency'>;

export interface Sum {
  /** ISO 4217. */
  currency: string;
  cents: number;
}

/** The months from the one a local date lies in, as 'YYYY-MM'. */
export const monthsFrom = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, month) =>
    DateTime.fromISO(day, { zone: 'utc' }).startOf('month').plus({ months: month }).toFormat('yyyy-MM'),
  );

/** The local dates of a month. */
export function daysOf(month: string): string[] {
  const first = DateTime.fromISO(`${month}-01`, { zone: 'utc' });
  return Array.from({ length: first.daysInMonth ?? 0 }, (_, day) =>
    first.plus({ days: day }).toFormat('yyyy-MM-dd'),
  );
}

/** The day that the price of a one-off falls due: its last, or its first while it has none. */
export const oneOffDay = ({ startsOn, endsOn }: Span): string => endsOn ?? startsOn;

/**
 * What an engagement is expected to bring in a month, in cents; null when no price is agreed. By the hour: rate times
 * hours times 52/12. Of a month it covers in part, the part of its days; a one-off counts in its month as a whole.
 */
export function expectedCents(terms: Terms, month: string): number | null {
  if (terms.kind === 'one_off') return oneOffDay(terms).startsWith(month) ? terms.rateCents : 0;
  const monthly = monthlyCents(terms);
  const days = daysOf(month);
  return monthly === null
    ? null
    : Math.round((monthly * days.filter((day) => coversDay(terms, day)).length) / days.length);
}

/** Sums by currency, the largest first. */
export function sumUp(sums: (Sum | null)[]): Sum[] {
  const total = new Map<string, number>();
  for (const sum of sums) if (sum?.cents) total.set(sum.currency, (total.get(sum.currency) ?? 0) + sum.cents);
  return [...total]
    .map(([currency, cents]) => ({ currency, cents }))
    .sort((one, other) => other.cents - one.cents);
}

/** What all that is agreed is expected to bring in a month. */
export const expectedIncome = (work: Terms[], month: string): Sum[] =>
  sumUp(work.map((terms) => ({ currency: terms.currency, cents: expectedCents(terms, month) ?? 0 })));
