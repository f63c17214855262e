import type { LegalBasis } from '~/consent/country-rules';
import { keptFormat } from '~/i18n/kept-format';
import type { GoodHours } from '~db/schema/calls';
import { ALL_BRANCHES } from './good-hours';

/** Why somebody comes up now; the texts: `calls.whyNow.<reason>`. */
export type WhyNow = 'promised' | 'never_called' | 'next_try' | 'reached_at_this_hour' | 'good_hour' | 'fits';

export interface Turn {
  promised: boolean;
  lastCallAt: Date | null;
  /** When the person was on the phone the last time. */
  reachedAt: Date | null;
  branch: string | null;
  legalBasis: LegalBasis;
  presumedInterest: string | null;
}

interface Moment {
  now: Date;
  /** The prospect's. */
  zone: string;
  goodHours: GoodHours;
}

/** Everything that speaks for calling somebody now, what counts most first. */
export function whyNow(turn: Turn, moment: Moment): WhyNow[] {
  if (turn.promised) return ['promised'];
  const reasons: WhyNow[] = [turn.lastCallAt ? 'next_try' : 'never_called'];
  const hour = hourReason(turn, moment);
  if (hour) reasons.push(hour);
  if (fits(turn)) reasons.push('fits');
  return reasons;
}

const WEIGHTS: Record<WhyNow, number> = {
  promised: 8,
  reached_at_this_hour: 2,
  good_hour: 2,
  fits: 1,
  never_called: 0,
  next_try: 0,
};

/** How much speaks for it; among those it is equal for, the oldest comes first. */
export const weightOf = (reasons: readonly WhyNow[]): number =>
  reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);

function hourReason({ reachedAt, branch }: Turn, { now, zone, goodHours }: Moment): WhyNow | null {
  const hour = hourIn(zone, now);
  if (reachedAt && hourIn(zone, reachedAt) === hour) return 'reached_at_this_hour';
  const good = goodHours[branch?.toLowerCase() ?? ALL_BRANCHES] ?? goodHours[ALL_BRANCHES];
  return good?.includes(hour) ? 'good_hour' : null;
}

/** Somebody who knows her, agreed to be called, or may well need her. */
const fits = ({ legalBasis, presumedInterest }: Turn) =>
  legalBasis === 'existing_customer' || legalBasis === 'consent' || Boolean(presumedInterest?.trim());

function hourIn(zone: string, at: Date): number {
  const clock = { timeZone: zone, hour: 'numeric', hourCycle: 'h23' } as const;
  return Number(keptFormat(Intl.DateTimeFormat, 'en', clock).format(at));
}
