/** How a client works with her: once, again and again by the hour, or for a fixed sum a month. */
export const ENGAGEMENT_KINDS = ['one_off', 'regular', 'retainer'] as const;

export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

/** What is agreed with a client. */
export interface EngagementTerms {
  /** Ids of services. */
  services: string[];
  kind: EngagementKind;
  hoursPerWeek: number | null;
  /** Per hour, per month for a retainer, for all of it for a one-off; in cents. */
  rateCents: number | null;
  /** ISO 4217. */
  currency: string;
  /** Local date, `YYYY-MM-DD`. */
  startsOn: string;
}

/** Weeks in a month, on average. */
const WEEKS = 52 / 12;

/** What an engagement brings in a month, in cents; null while that can't be said, as for a one-off. */
export function monthlyCents({
  kind,
  hoursPerWeek,
  rateCents,
}: Pick<EngagementTerms, 'kind' | 'hoursPerWeek' | 'rateCents'>): number | null {
  if (kind === 'retainer') return rateCents;
  if (kind === 'one_off' || rateCents === null || hoursPerWeek === null) return null;
  return Math.round(rateCents * hoursPerWeek * WEEKS);
}
